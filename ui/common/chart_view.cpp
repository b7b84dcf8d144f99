// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart_view.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {

// The chart as rows of text.
class ChartTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ChartContent &content) {
        beginResetModel();
        m_columns = content.tableColumns();
        m_rows = static_cast<int>(content.data.categories.size());
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        if (role == Qt::DisplayRole) {
            return column(index.column()).text(index.row());
        }
        return role == Qt::TextAlignmentRole ? QVariant(alignment(index.column())) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        if (role == Qt::DisplayRole) {
            return column(section).title;
        }
        return role == Qt::TextAlignmentRole ? QVariant(alignment(section)) : QVariant();
    }

private:
    [[nodiscard]] const ChartColumn &column(int index) const {
        return m_columns[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] int alignment(int index) const {
        return static_cast<int>((column(index).isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    }
    std::vector<ChartColumn> m_columns;
    int m_rows = 0;
};

ChartView::ChartView(const QString &id, const Theme &theme, const Icons &icons,
                     const QString &language, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icons(icons),
      m_look(theme, language),
      m_title(makeLabel(LabelKind::Section)),
      m_note(makeLabel(LabelKind::Caption)),
      m_legend(new ChartLegend(theme, m_look)),
      m_stack(new QStackedWidget),
      m_canvas(new ChartCanvas(id + QStringLiteral("_canvas"), theme, m_look)),
      m_table(new QTableView),
      m_model(new ChartTableModel(this)) {
    setObjectName(id);
    makeTable();
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    auto *below = new QHBoxLayout;
    below->addWidget(m_note);
    below->addWidget(m_legend, 1);
    layout->addLayout(below);
    layout->addWidget(m_stack, 1);
    connect(m_canvas, &ChartCanvas::clicked, this, [this](int series, int category) {
        m_table->selectRow(category);
        Q_EMIT clicked(series, category);
    });
    connect(m_canvas, &ChartCanvas::activated, this, &ChartView::activated);
    connect(m_canvas, &ChartCanvas::limitMoved, this, &ChartView::limitMoved);
}

ChartView::~ChartView() = default;

QWidget *ChartView::makeHead() {
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tableButton = makeIconButton(objectName() + QStringLiteral("_table_button"),
                                   m_icons.icon(QStringLiteral("columns")), tr("Show as a table"));
    m_tableButton->setCheckable(true);
    m_copyButton = makeIconButton(objectName() + QStringLiteral("_copy"),
                                  m_icons.icon(QStringLiteral("copy")), tr("Copy as a picture"));
    connect(m_tableButton, &QPushButton::toggled, this, &ChartView::showTable);
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        copyPicture();
        Q_EMIT copied();
    });
    layout->addWidget(m_title, 1);
    layout->addWidget(m_tableButton);
    layout->addWidget(m_copyButton);
    return head;
}

void ChartView::makeTable() {
    m_table->setObjectName(objectName() + QStringLiteral("_table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(measure::kCompactRow));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        m_canvas->select(index.row());
        Q_EMIT clicked(-1, index.row());
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(-1, index.row()); });
}

void ChartView::setContent(ChartContent content) {
    m_content = std::move(content);
    if (m_content.legend.empty()) {
        for (const documents::ChartSeries &series : m_content.data.series) {
            if (!series.name.isEmpty()) {
                m_content.legend.push_back({series.tone,
                                            series.mark == documents::ChartSeries::Mark::Line,
                                            series.name,
                                            {},
                                            {}});
            }
        }
    }
    m_legend->setItems(m_content.legend);
    writeWords();
    m_canvas->setContent(m_content);
    m_model->setContent(m_content);
}

void ChartView::writeWords() {
    m_title->setText(m_content.title);
    m_title->setToolTip({});
    m_note->setText(m_content.note);
    setAccessibleName(m_content.title);
    m_table->setAccessibleName(tr("Table of the chart: %1").arg(m_content.title));
}

void ChartView::select(std::optional<int> category) {
    m_canvas->select(category);
    if (category) {
        m_table->selectRow(*category);
    } else {
        m_table->clearSelection();
    }
}

void ChartView::showTable(bool shows) {
    m_stack->setCurrentIndex(shows ? 1 : 0);
    m_tableButton->setChecked(shows);
    const QString name = shows ? tr("Show as a chart") : tr("Show as a table");
    m_tableButton->setToolTip(name);
    m_tableButton->setAccessibleName(name);
}

bool ChartView::showsTable() const {
    return m_stack->currentIndex() == 1;
}

QImage ChartView::picture() const {
    constexpr int kFine = 2;
    const int inset = m_theme.px(measure::kSideInset);
    const int line = m_theme.px(24);
    const QSize chart = m_canvas->size().expandedTo(m_canvas->sizeHint());
    const QSize whole(chart.width() + 2 * inset, chart.height() + 2 * line + 2 * inset);
    QImage image(whole * kFine, QImage::Format_RGB32);
    image.setDevicePixelRatio(kFine);
    image.fill(m_theme.color(Role::Surface));
    QPainter painter(&image);
    painter.setFont(m_theme.font(TypeRole::Section));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(QRect(inset, inset, chart.width(), line), Qt::AlignVCenter, m_content.title);
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    const QRect second(inset, inset + line, chart.width(), line);
    painter.drawText(second, Qt::AlignVCenter, m_content.note);
    m_legend->paintOn(painter, second);
    m_canvas->paintOn(painter, QRectF(QPointF(inset, inset + 2 * line), chart));
    return image;
}

void ChartView::copyPicture() const {
    QGuiApplication::clipboard()->setImage(picture());
}

} // namespace accord::ui
