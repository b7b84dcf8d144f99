// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette (Ctrl+K): one line to type into, below it customers and commands. Lies over the
// window, keys alone are enough: arrows, Enter, Escape.
#pragma once

#include "ui/common/page_context.h"
#include "ui/shell/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace accord::ui {

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(PageContext &context, QWidget *over);
    // Shows itself below the upper edge of `anchor`, empty, with these commands.
    void open(std::vector<PaletteEntry> commands, const QWidget &anchor);
    [[nodiscard]] PaletteModel &model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void search();
    void show(const std::vector<PaletteEntry> &found, const QString &text);
    void runCurrent();
    void leave(bool giveFocusBack);
    void fitHeight();
    void moveBy(int rows);

    PageContext &m_context;
    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; // had the focus
    bool m_isSearching = false;
    bool m_isStale = false; // typed on while searching
};

} // namespace accord::ui
