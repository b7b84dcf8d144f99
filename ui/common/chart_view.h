// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: a chart of the documents in the window, with the finding as its title, a legend, tips,
// a table that says the same, and a copy for the clipboard. Pages decide what a click opens.
#pragma once

#include "ui/common/chart_canvas.h"
#include "ui/common/chart_content.h"

#include <QImage>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace accord::ui {

class ChartTableModel;
class Icons;

// A row of coloured marks with their words.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    ChartLegend(const Theme &theme, const ChartLook &look, QWidget *parent = nullptr);
    void setItems(std::vector<ChartLegendItem> items, bool isSpread = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void paintOn(QPainter &painter, const QRectF &area) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double widthOf(const ChartLegendItem &item) const;
    double paintItem(QPainter &painter, double x, double middle, const ChartLegendItem &item) const;
    const Theme &m_theme;
    const ChartLook &m_look;
    std::vector<ChartLegendItem> m_items;
    bool m_isSpread = false;
};

class ChartView : public QWidget {
    Q_OBJECT
public:
    // Theme and icons have to outlive it; `language` is that of the window.
    ChartView(const QString &id, const Theme &theme, const Icons &icons, const QString &language,
              QWidget *parent = nullptr);
    ~ChartView() override;
    void setContent(ChartContent content);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    // Outlines a category; the table follows.
    void select(std::optional<int> category);
    void showTable(bool shows);
    [[nodiscard]] bool showsTable() const;
    // Title, note and chart on the surface, twice as fine as the screen.
    [[nodiscard]] QImage picture() const;
    void copyPicture() const;
    [[nodiscard]] ChartCanvas &canvas() { return *m_canvas; }

Q_SIGNALS:
    void clicked(int series, int category); // series -1: the category as a whole
    void activated(int series, int category);
    void limitMoved(int limit, int border, bool isFinal);
    void copied();

private:
    [[nodiscard]] QWidget *makeHead();
    void makeTable();
    void writeWords();

    const Theme &m_theme;
    const Icons &m_icons;
    ChartLook m_look;
    ChartContent m_content;
    QLabel *m_title;
    QLabel *m_note;
    ChartLegend *m_legend;
    QPushButton *m_tableButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    QTableView *m_table;
    ChartTableModel *m_model;
};

} // namespace accord::ui
