// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/not_held_dialog.h"

#include "app/visit_service.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/visits/visit_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 420;
constexpr int kMostNote = 400;

} // namespace

NotHeldDialog::NotHeldDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_reason(new QComboBox), m_note(new QLineEdit) {
    setObjectName(QStringLiteral("not_held"));
    setWindowTitle(tr("The visit was not held"));
    m_reason->setObjectName(QStringLiteral("not_held_reason"));
    m_reason->setAccessibleName(tr("Reason"));
    const app::VisitPolicy policy = app::VisitService(context.app()).policy();
    for (const app::VisitWord &word : policy.notHeldReasons()) {
        m_reason->addItem(VisitText::policyWord(word, context.figures.language()),
                          QString::fromStdString(word.id));
    }
    m_note->setObjectName(QStringLiteral("not_held_note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(kMostNote);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save =
        makeButton(QStringLiteral("not_held_save"), ButtonKind::Primary, tr("Record as not held"));
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    save->setDefault(true); // in the dialog now, which else makes another one its default
    resize(context.theme.px(kWidth), sizeHint().height());
}

std::string NotHeldDialog::reason() const {
    return m_reason->currentData().toString().toStdString();
}

std::string NotHeldDialog::note() const {
    return m_note->text().trimmed().toStdString();
}

} // namespace accord::ui
