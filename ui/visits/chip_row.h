// SPDX-License-Identifier: GPL-3.0-or-later
// ChipRow: words in a line, each ticked with Space or a click: people met, needs, preparation.
#pragma once

#include "ui/common/page_context.h"

#include <QHash>
#include <QPushButton>
#include <QStringList>
#include <QWidget>

namespace accord::ui {

class ChipRow : public QWidget {
    Q_OBJECT
public:
    // `id` begins the object names of the chips: "needs" → "needs_price".
    ChipRow(PageContext &context, QString id);
    // Adds the word unless it is there; the title is what is shown.
    void add(const QString &word, const QString &title);
    void clear();
    [[nodiscard]] bool has(const QString &word) const { return m_chips.contains(word); }
    [[nodiscard]] QStringList words() const { return m_words; } // all, in their order
    [[nodiscard]] QStringList ticked() const;
    void tick(const QString &word, bool isTicked = true);
    [[nodiscard]] QPushButton *first() const;
    [[nodiscard]] QPushButton *last() const;

Q_SIGNALS:
    void edited();

private:
    PageContext &m_context;
    QString m_id;
    QStringList m_words;
    QHash<QString, QPushButton *> m_chips;
};

} // namespace accord::ui
