// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace accord::ui {

KeySheet::KeySheet(const Theme &theme, const Page *page, QWidget *parent)
    : QDialog(parent), m_page(page) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    const int inset = theme.px(measure::kPageInset);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(theme.px(16));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px(40));
    QVBoxLayout *side = nullptr;
    int count = 0;
    for (const KeyGroup &group : keyMap()) {
        if (count++ % 2 == 0) {
            side = new QVBoxLayout;
            side->setSpacing(theme.px(20));
            columns->addLayout(side);
        }
        side->addWidget(makeGroup(group, theme));
        if (count % 2 == 0) {
            side->addStretch();
        }
    }
    column->addLayout(columns);
    auto *close = makeButton(QStringLiteral("keys_close"), ButtonKind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
}

// What the page in front cannot do is not promised; new records come from the menu otherwise.
bool KeySheet::works(const KeyEntry &entry) const {
    const auto *command = std::get_if<PageCommand>(&entry.command);
    return command == nullptr || *command == PageCommand::New ||
           (m_page != nullptr && m_page->can(*command));
}

QWidget *KeySheet::makeGroup(const KeyGroup &group, const Theme &theme) const {
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->addWidget(makeLabel(LabelKind::Section, group.title), 0, 0, 1, 2);
    int row = 0;
    for (const KeyEntry &entry : group.entries) {
        if (entry.module > 0 || !works(entry)) { // areas are said once for all
            continue;
        }
        ++row;
        grid->addWidget(makeLabel(LabelKind::Body, entry.text), row, 0);
        QLabel *keys = makeLabel(LabelKind::Muted, keyText(entry));
        grid->addWidget(keys, row, 1, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return box;
}

void showKeySheet(QWidget *over, const Theme &theme, const Page *page) {
    auto *sheet = new KeySheet(theme, page, over);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace accord::ui
