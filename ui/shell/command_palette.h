// SPDX-License-Identifier: GPL-3.0-or-later
// CommandPalette (Ctrl+K): one line to type into, below it everything that is found, group by
// group, and commands. Lies over the window, keys alone are enough: arrows, Enter, Escape. The
// search runs beside the window; letters of an input method count before they are committed.
#pragma once

#include "ui/common/page_context.h"
#include "ui/shell/palette_hits.h"
#include "ui/shell/palette_model.h"

#include <QFrame>
#include <QPointer>
#include <memory>

class QLineEdit;
class QListView;

namespace accord::ui {

class PalettePainter;

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    // `features`: ids of the areas that the window has.
    CommandPalette(PageContext &context, QSet<QString> features, QWidget *over);
    // Shows itself below the upper edge of `anchor`, empty, with these lines.
    void open(std::vector<PaletteEntry> commands, std::vector<PaletteEntry> recent,
              const QWidget &anchor);
    [[nodiscard]] PaletteModel &model() { return m_model; }
    [[nodiscard]] const PaletteHits &hits() const { return m_hits; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    [[nodiscard]] QString text() const; // with what the input method holds
    void search();
    void show(const std::vector<app::SearchHit> &found, const QString &text);
    // How many there are of the kinds that have more, beside the window.
    void count(const QString &wanted);
    void stopCounting();
    void choose(int row, int step);
    void runCurrent();
    void leave(bool giveFocusBack);
    void fitHeight();
    void moveBy(int rows);

    PageContext &m_context;
    PaletteHits m_hits;
    PaletteModel m_model;
    PalettePainter *m_painter;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; // had the focus
    QString m_composing;        // held by the input method
    QString m_only;             // the kind of which everything is shown, "" = some of all
    std::shared_ptr<app::ReadSession> m_counter;
    bool m_isSearching = false;
    bool m_isStale = false; // typed on while searching
};

} // namespace accord::ui
