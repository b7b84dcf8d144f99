// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {

AboutDialog::AboutDialog(PageContext &context, QWidget *parent) : QDialog(parent) {
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Accord"));
    const Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    const int inset = theme.px(measure::kPageInset);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(theme.px(measure::kGap));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(16));
    head->addWidget(
        new Picture(context.icons, QStringLiteral("accord"), Role::Accent, theme.px(48)));
    auto *names = new QVBoxLayout;
    names->addWidget(makeLabel(LabelKind::Title, QStringLiteral("Accord")));
    names->addWidget(
        makeLabel(LabelKind::Muted, tr("Version %1").arg(QCoreApplication::applicationVersion())));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(theme.px(measure::kGap));
    const QString texts[] = {
        tr("Key-account management for consumer goods: customers, sales, ABC classes and annual "
           "plans of one company in one file."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        tr("Roles keep order, not secrets: anyone who has the file can read it. Protect the file "
           "with the rights of its folder or an encrypted disk.")};
    for (const QString &text : texts) {
        QLabel *label = makeLabel(LabelKind::Body, text);
        label->setWordWrap(true);
        label->setMinimumWidth(theme.px(420));
        column->addWidget(label);
    }
    column->addSpacing(theme.px(measure::kGap));
    auto *close = makeButton(QStringLiteral("about_close"), ButtonKind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
}

void showAbout(QWidget *over, PageContext &context) {
    auto *dialog = new AboutDialog(context, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace accord::ui
