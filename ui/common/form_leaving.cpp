// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form_leaving.h"

#include "ui/common/drafts.h"
#include "ui/common/prompter.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <algorithm>

namespace accord::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::FormLeaving)
};

bool isSaveKey(const QEvent &event) {
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

QPushButton *defaultButton(const QDialog &dialog) {
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *one) { return one->isDefault(); });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

bool mayLeave(const PageContext &context, const QString &draftKey, QWidget *over) {
    return !context.drafts.holds(draftKey) || mayDiscard(context, over);
}

bool mayDiscard(const PageContext &context, QWidget *over) {
    Question question;
    question.title = over->windowTitle();
    question.text = Words::tr("What you typed is not saved yet.");
    question.verbs = {Words::tr("Discard what was typed")};
    question.stay = Words::tr("Go on writing");
    question.isHarmful = true;
    return context.prompter.ask(over, question) == 0;
}

bool FormKeys::eventFilter(QObject *watched, QEvent *event) {
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget == nullptr || !isSaveKey(*event)) {
        return QObject::eventFilter(watched, event);
    }
    const auto *dialog = qobject_cast<const QDialog *>(widget->window());
    if (dialog == nullptr) {
        return QObject::eventFilter(watched, event);
    }
    if (QPushButton *button = defaultButton(*dialog)) {
        button->click(); // does nothing while it is disabled
    }
    return true;
}

} // namespace accord::ui
