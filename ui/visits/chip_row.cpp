// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/chip_row.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"

#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kChipGap = 6;
constexpr int kMostTitle = 40; // characters

} // namespace

ChipRow::ChipRow(PageContext &context, QString id) : m_context(context), m_id(std::move(id)) {
    new FlowLayout(context.theme.px(kChipGap), context.theme.px(kChipGap), this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ChipRow::add(const QString &word, const QString &title) {
    if (word.isEmpty() || has(word)) {
        return;
    }
    QString shown = title.simplified();
    if (shown.size() > kMostTitle) {
        shown = shown.left(kMostTitle - 1) + QChar(0x2026);
    }
    QPushButton *chip = makeButton(QStringLiteral("%1_%2").arg(m_id, word), ButtonKind::Plain,
                                   QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")));
    chip->setAccessibleName(title);
    chip->setToolTip(shown == title ? QString() : plainTip(title));
    chip->setCheckable(true);
    chip->setProperty("kind", "chip");
    QPushButton *before = last();
    connect(chip, &QPushButton::toggled, chip, [this, chip](bool isTicked) {
        chip->setIcon(isTicked ? m_context.icons.icon(QStringLiteral("check"), Role::Accent)
                               : QIcon());
    });
    connect(chip, &QPushButton::clicked, this, &ChipRow::edited);
    m_words << word;
    m_chips.insert(word, chip);
    layout()->addWidget(chip);
    if (before != nullptr) {
        setTabOrder(before, chip);
    }
    chip->show();
}

void ChipRow::clear() {
    qDeleteAll(m_chips);
    m_chips.clear();
    m_words.clear();
}

QStringList ChipRow::ticked() const {
    QStringList ticked;
    std::ranges::copy_if(m_words, std::back_inserter(ticked),
                         [this](const QString &word) { return m_chips.value(word)->isChecked(); });
    return ticked;
}

void ChipRow::tick(const QString &word, bool isTicked) {
    if (QPushButton *chip = m_chips.value(word)) {
        chip->setChecked(isTicked);
    }
}

QPushButton *ChipRow::first() const {
    return m_words.isEmpty() ? nullptr : m_chips.value(m_words.first());
}

QPushButton *ChipRow::last() const {
    return m_words.isEmpty() ? nullptr : m_chips.value(m_words.last());
}

} // namespace accord::ui
