// SPDX-License-Identifier: GPL-3.0-or-later
// ChipRow: words in a line, each ticked with Space or a click: people met, needs, preparation. And
// a text that grows with what is typed.
#pragma once

#include "ui/common/page_context.h"

#include <QHash>
#include <QPlainTextEdit>
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

// Tab goes on instead of writing; two to eight lines high.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT
public:
    GrowingText(const QString &id, const QString &name, const QString &hint, const Theme &theme);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int m_frame;
};

} // namespace accord::ui
