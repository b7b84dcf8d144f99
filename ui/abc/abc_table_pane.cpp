// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_table_pane.h"

#include "ui/abc/abc_text.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr const char *kColumnsKey = "abc/columns";

int columnOf(const AbcTableModel &model, const char *id) {
    const auto &columns = model.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].id == QLatin1String(id)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

AbcTotals::AbcTotals(const Theme &theme, const QTableView &table, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_table(table) {
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] { update(); });
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, [this] { update(); });
}

void AbcTotals::setTexts(const QString &head, std::vector<std::pair<int, QString>> byColumn) {
    m_head = head;
    m_byColumn = std::move(byColumn);
    QStringList words{head};
    for (const auto &[column, text] : m_byColumn) {
        words << text;
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize AbcTotals::sizeHint() const {
    return {0, m_theme.px(28)};
}

void AbcTotals::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(Role::Text));
    const int padding = m_theme.px(measure::kCellPadding);
    painter.drawText(rect().adjusted(m_theme.px(56) + padding, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_head);
    int limit = width(); // where the note at the right begins
    for (const QWidget *note : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        limit = note->isVisible() ? std::min(limit, note->x()) : limit;
    }
    for (const auto &[column, text] : m_byColumn) {
        if (column >= 0 && !m_table.isColumnHidden(column)) {
            const QRect cell(m_table.columnViewportPosition(column), 0,
                             m_table.columnWidth(column) - padding, height());
            if (cell.right() >= limit) {
                continue;
            }
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
        }
    }
}

AbcTablePane::AbcTablePane(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_table(new QTableView),
      m_filter(new Segments(QStringLiteral("abc_filter"))),
      m_unit(makeLabel(LabelKind::Caption)),
      m_columns(makeButton(QStringLiteral("abc_columns"), ButtonKind::Quiet, tr("Columns"),
                           context.icons.icon(QStringLiteral("columns")))),
      m_columnsMenu(new QMenu(this)),
      m_note(makeLabel(LabelKind::Caption)),
      m_excluded(makeButton(QStringLiteral("abc_excluded_link"), ButtonKind::Link, tr("Show"))) {
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(makeHairline());
    layout->addWidget(makeFoot());
    connect(m_filter, &Segments::changed, this, [this] { fill(); });
    connect(m_excluded, &QPushButton::clicked, this, &AbcTablePane::excludedWanted);
}

QWidget *AbcTablePane::makeHead() {
    const Theme &theme = m_context.theme;
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    layout->setSpacing(theme.px(measure::kGap));
    head->setFixedHeight(theme.px(40));
    layout->addWidget(makeLabel(LabelKind::Section, tr("ABC table")));
    layout->addSpacing(theme.px(measure::kGap));
    layout->addWidget(m_filter);
    layout->addStretch(1);
    layout->addWidget(m_unit);
    m_columns->setMenu(m_columnsMenu);
    layout->addWidget(m_columns);
    return head;
}

QWidget *AbcTablePane::makeFoot() {
    const Theme &theme = m_context.theme;
    auto *foot = new QWidget;
    setGround(*foot, "window");
    foot->setFixedHeight(theme.px(28));
    m_totals = new AbcTotals(theme, *m_table, foot);
    auto *layout = new QHBoxLayout(m_totals);
    layout->setContentsMargins(0, 0, theme.px(measure::kSideInset), 0);
    layout->setSpacing(theme.px(4));
    layout->addStretch(1);
    layout->addWidget(m_note);
    layout->addWidget(m_excluded);
    auto *whole = new QHBoxLayout(foot);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_totals);
    return foot;
}

void AbcTablePane::makeTable() {
    m_table->setObjectName(QStringLiteral("abc_table"));
    m_table->setAccessibleName(tr("ABC table"));
    m_table->setItemDelegate(new AbcDelegate(m_context.theme, m_context.icons, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.px(measure::kCompactRow));
    m_table->verticalHeader()->setMinimumSectionSize(1);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(true);
    header->setFixedHeight(m_context.theme.px(measure::kCompactRow));
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        const bool again =
            header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
        const bool isNumber =
            (m_model->columns()[static_cast<std::size_t>(section)].alignment & Qt::AlignRight) != 0;
        // Numbers begin with the largest, places and words with the first.
        const auto first = isNumber && section != 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
        const auto other = header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder;
        header->setSortIndicator(section, again ? other : first);
        header->setSortIndicatorShown(true);
        fill();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(QString::fromStdString(m_model->row(index.row()).label().code));
    });
}

void AbcTablePane::makeModel(const domain::AbcPolicy &policy) {
    auto *before = m_model;
    m_model = new AbcTableModel(abcColumns(m_context.figures, policy), this);
    m_table->setModel(m_model);
    delete before;
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!m_isFilling && index.isValid()) {
                    m_current = QString::fromStdString(m_model->row(index.row()).label().code);
                    Q_EMIT currentChanged(m_current);
                }
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AbcTablePane::noteSelection);
    showColumns();
}

void AbcTablePane::setReport(std::shared_ptr<const app::AbcReport> report,
                             const AbcSummary &summary) {
    const bool isNew = !m_report || m_model == nullptr ||
                       AbcText::sequenceTitle(m_report->result.policy) !=
                           AbcText::sequenceTitle(report->result.policy);
    m_report = std::move(report);
    m_summary = summary;
    if (isNew) {
        makeModel(m_report->result.policy);
    }
    const auto entry = [&](const QString &name, int count) {
        return name + QLatin1Char(' ') + m_context.figures.count(count);
    };
    m_filter->setItems(
        {entry(tr("All"), summary.ranked), entry(QStringLiteral("A"), summary.count[1]),
         entry(QStringLiteral("B"), summary.count[2]), entry(QStringLiteral("C"), summary.count[3]),
         entry(tr("Moved"), summary.moved)});
    m_unit->setText(tr("Amounts: %1").arg(m_context.figures.unitName()));
    fill();
    fillTotals();
    fillColumnsMenu();
}

std::vector<AbcTableRow> AbcTablePane::rowsNow() const {
    std::vector<AbcTableRow> rows;
    const bool byRank = !m_table->horizontalHeader()->isSortIndicatorShown();
    for (const std::size_t index : rowsUnder(*m_report, filter())) {
        const bool cut =
            byRank && filter() == AbcFilter::All && index + 1 < m_report->rows.size() &&
            m_report->result.rows[index].computed != m_report->result.rows[index + 1].computed;
        rows.push_back({m_report, index, cut});
    }
    return rows;
}

void AbcTablePane::fill() {
    if (!m_report || m_model == nullptr) {
        return;
    }
    const QString code = m_current;
    m_isFilling = true;
    m_model->setRows(rowsNow());
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->isSortIndicatorShown()) {
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    m_isFilling = false;
    select(code);
}

void AbcTablePane::fillTotals() {
    const Figures &figures = m_context.figures;
    std::vector<std::pair<int, QString>> sums;
    if (m_report->result.shown[0]) {
        sums.emplace_back(columnOf(*m_model, "payment"), figures.amount(m_summary.payment));
        sums.emplace_back(columnOf(*m_model, "share"), m_summary.positive > 0
                                                           ? AbcText::share(kAbcMillion, figures)
                                                           : Figures::none());
    }
    if (m_report->result.shown[1]) {
        sums.emplace_back(columnOf(*m_model, "margin"), figures.amount(m_summary.margin));
    }
    m_totals->setTexts(tr("Total %n customers", nullptr, m_summary.ranked), std::move(sums));
    const bool some = m_summary.left > 0;
    m_note->setText(some ? tr("%n more are not ranked", nullptr, m_summary.left) : QString());
    m_excluded->setVisible(some);
}

AbcFilter AbcTablePane::filter() const {
    return static_cast<AbcFilter>(std::max(0, m_filter->current()));
}

void AbcTablePane::setFilter(AbcFilter filter) {
    m_filter->setCurrent(static_cast<int>(filter));
    fill();
}

void AbcTablePane::select(const QString &code) {
    m_current = code;
    if (m_model == nullptr) {
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (QString::fromStdString(m_model->row(row).label().code) == code) {
            if (m_table->currentIndex().row() != row) {
                m_table->setCurrentIndex(m_model->index(row, 0));
            }
            m_table->selectRow(row);
            return;
        }
    }
    m_table->clearSelection();
}

QString AbcTablePane::current() const {
    return m_current;
}

void AbcTablePane::step(int by) {
    const int row = m_table->currentIndex().row() + by;
    if (m_model != nullptr && row >= 0 && row < m_model->rowCount()) {
        m_table->selectRow(row);
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

QStringList AbcTablePane::shownColumns() const {
    const QStringList chosen =
        m_context.settings.value(QString::fromLatin1(kColumnsKey)).toStringList();
    return chosen.isEmpty() ? abcUsualColumns() : chosen;
}

void AbcTablePane::showColumns() {
    const QStringList shown = shownColumns();
    const auto &columns = m_model->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        m_table->setColumnHidden(section, !shown.contains(columns[i].id));
        m_table->setColumnWidth(section, m_context.theme.px(columns[i].width));
    }
    m_table->setColumnWidth(0, m_context.theme.px(columns.front().width));
}

void AbcTablePane::fillColumnsMenu() {
    m_columnsMenu->clear();
    for (const Column<AbcTableRow> &column : m_model->columns()) {
        QAction *action = m_columnsMenu->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(shownColumns().contains(column.id));
        action->setEnabled(column.id != QLatin1String("customer"));
        connect(action, &QAction::toggled, this, [this, id = column.id](bool shows) {
            QStringList shown = shownColumns();
            shown.removeAll(id);
            if (shows) {
                shown << id;
            }
            m_context.settings.setValue(QString::fromLatin1(kColumnsKey), shown);
            showColumns();
            m_totals->update();
        });
    }
}

void AbcTablePane::noteSelection() {
    if (m_isFilling) {
        return;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::int64_t payment = 0;
    for (const QModelIndex &index : rows) {
        payment += m_model->row(index.row()).figures().value[0].value_or(0);
    }
    Q_EMIT selectionSummary(rows.isEmpty()
                                ? QString()
                                : tr("%n selected", nullptr, static_cast<int>(rows.size())) +
                                      QStringLiteral(" · %1 %2 %3")
                                          .arg(AbcText::indicator(domain::AbcIndicator::Payment),
                                               m_context.figures.amount(payment),
                                               m_context.figures.unitName()));
}

QString AbcTablePane::copyText() const {
    if (m_model == nullptr) {
        return {};
    }
    std::vector<int> columns;
    QStringList heads;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (!m_table->isColumnHidden(i)) {
            columns.push_back(i);
            heads << m_model->columns()[static_cast<std::size_t>(i)].title;
        }
    }
    const bool all = m_table->selectionModel()->selectedRows().size() < 2;
    QString text = heads.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!all && !m_table->selectionModel()->isRowSelected(row, {})) {
            continue;
        }
        QStringList cells;
        for (const int column : columns) {
            cells << m_model->index(row, column).data().toString().simplified();
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace accord::ui
