// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/targets_section.h"

#include "ui/common/action_runner.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/plans/group_header.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/spread_dialog.h"
#include "ui/plans/target_delegate.h"
#include "ui/plans/text_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kGridRow = 25;
constexpr int kTargetColumn = 64;
constexpr int kLastColumn = 66;
constexpr int kMonthColumn = 52;
constexpr int kToolLine = 44;
constexpr int kFootLine = 30;
constexpr int kYuanMore = 34;
constexpr int kScrollBar = 10;
constexpr int kReasonLines = 3;

QPushButton *tool(const QString &id, const QIcon &icon, const QString &text) {
    return makeButton(id, ButtonKind::Quiet, text, icon);
}

} // namespace

TargetsSection::TargetsSection(PlanEditing &editing, QWidget *parent)
    : SectionPage(editing, parent),
      m_metric(new Segments(QStringLiteral("plan.targets.metric"))),
      m_unit(new Segments(QStringLiteral("plan.targets.unit"))),
      m_grid(new GridView(QStringLiteral("plan.targets.grid"))),
      m_header(new GroupHeader(context().theme)),
      m_model(new TargetGridModel(
          context().figures, [this](const auto &edit) { return save(edit); }, this)),
      m_reason(new TextSection(
          editing, {},
          {{"growth_reason", tr("Why the growth is attainable"),
            tr("Needed where a target lies outside what was reached before; internal."), 0, false,
            kReasonLines}},
          this)) {
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    const Theme &theme = context().theme;
    layout->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(8));
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    makeGrid();
    layout->addWidget(m_grid);
    layout->addWidget(makeFoot());
    layout->addWidget(m_reason);
    layout->addStretch(1);
}

QWidget *TargetsSection::makeTools() {
    auto *line = new QWidget;
    auto *flow = new FlowLayout(context().theme.px(measure::kGap), 0, line);
    const auto addGroup = [&] { // wraps as a whole where there is little room
        auto *group = new QWidget;
        group->setFixedHeight(context().theme.px(kToolLine));
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(context().theme.px(measure::kGap));
        flow->addWidget(group);
        return row;
    };
    QHBoxLayout *row = addGroup();
    row->addWidget(makeLabel(LabelKind::Section, PlanText::section(PlanSection::Targets)));
    m_metric->setItems({PlanText::metric(domain::PlanMetric::QuantityCases),
                        PlanText::metric(domain::PlanMetric::NetSales),
                        PlanText::metric(domain::PlanMetric::Payment),
                        PlanText::metric(domain::PlanMetric::Margin)});
    m_metric->setAccessibleName(tr("What is targeted"));
    m_metric->setCurrent(static_cast<int>(domain::PlanMetric::NetSales));
    row->addWidget(m_metric);
    m_unit->setItems({tr("10k yuan"), tr("yuan")});
    m_unit->setAccessibleName(tr("Unit of the amounts"));
    row->addWidget(m_unit);
    row = addGroup();
    const Icons &icons = context().icons;
    m_keepYear = makeIconButton(QStringLiteral("plan.targets.keep"),
                                icons.icon(QStringLiteral("pin")), tr("Keep year"));
    m_keepYear->setCheckable(true);
    m_keepYear->setChecked(true);
    m_keepYear->setToolTip(tr("On: a typed month leaves the year as it is, the open months share "
                              "the rest. Off: the year becomes the sum of the months."));
    m_share = tool(QStringLiteral("plan.targets.share"), icons.icon(QStringLiteral("spread")),
                   tr("Share year…"));
    m_fill = makeIconButton(QStringLiteral("plan.targets.fill"),
                            icons.icon(QStringLiteral("fill-right")),
                            tr("Fill to the right (Ctrl+R); Ctrl+D fills downwards"));
    m_lock =
        tool(QStringLiteral("plan.targets.lock"), icons.icon(QStringLiteral("lock")), tr("Lock"));
    m_more = makeIconButton(QStringLiteral("plan.targets.more"), icons.icon(QStringLiteral("more")),
                            tr("More"));
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Add a category…"), this, &TargetsSection::addCategory);
    menu->addAction(tr("Remove this category"), this, &TargetsSection::removeCategory);
    menu->addSeparator();
    menu->addAction(tr("Copy"), m_grid, &GridView::copyBlock);
    menu->addAction(tr("Paste"), m_grid, &GridView::pasteBlock);
    m_more->setMenu(menu);
    for (QPushButton *button : {m_keepYear, m_share, m_fill, m_lock, m_more}) {
        row->addWidget(button);
    }
    connect(m_metric, &Segments::changed, this, [this] { refresh(); });
    connect(m_unit, &Segments::changed, this, [this](int index) {
        m_model->setUnit(index == 0 ? MoneyUnit::TenThousand : MoneyUnit::Yuan);
        showColumns();
    });
    connect(m_keepYear, &QPushButton::toggled, this, [this](bool on) {
        m_model->setYearRule(on ? domain::YearRule::Keep : domain::YearRule::Follow);
    });
    connect(m_share, &QPushButton::clicked, this, &TargetsSection::shareYear);
    connect(m_fill, &QPushButton::clicked, m_grid, [this] { m_grid->fillCells(Qt::Horizontal); });
    connect(m_lock, &QPushButton::clicked, this, &TargetsSection::toggleLock);
    return line;
}

void TargetsSection::makeGrid() {
    const Theme &theme = context().theme;
    m_grid->setAccessibleName(PlanText::section(PlanSection::Targets));
    m_grid->setHorizontalHeader(m_header);
    m_grid->setGridModel(m_model);
    m_grid->setItemDelegate(new TargetDelegate(theme, context().icons, *m_header, this));
    m_grid->setShowGrid(false);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setDefaultSectionSize(theme.px(kGridRow));
    int widest = 0; // "Whole year" takes more room than "全年"
    for (int row = 0; row < TargetGridModel::RowCount; ++row) {
        const QString title = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        widest = std::max(widest, m_grid->fontMetrics().horizontalAdvance(title));
    }
    m_grid->verticalHeader()->setFixedWidth(std::max(
        theme.px(kMonthColumn), widest + theme.px(2 * measure::kCellPadding + measure::kGap)));
    m_grid->verticalHeader()->setSectionsClickable(false);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->viewport()->installEventFilter(this);
    connect(m_model, &GridModel::refused, this, &TargetsSection::showState);
    connect(m_grid, &GridView::chosenCellsChanged, this, &TargetsSection::showChosen);
}

QWidget *TargetsSection::makeFoot() {
    auto *line = new QWidget;
    line->setMinimumHeight(context().theme.px(kFootLine));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_stateIcon = new QLabel;
    m_state = makeLabel(LabelKind::Caption);
    m_state->setObjectName(QStringLiteral("plan.targets.state"));
    m_state->setWordWrap(true);
    m_note = makeLabel(LabelKind::Caption);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_note);
    return line;
}

domain::PlanMetric TargetsSection::chosenMetric() const {
    return static_cast<domain::PlanMetric>(m_metric->current());
}

void TargetsSection::refresh() {
    m_model->setSheet(TargetSheet(editing().plan(), editing().document().lastYear, chosenMetric(),
                                  editing().document().lastYearCovered),
                      editing().isReadOnly());
    m_unit->setVisible(chosenMetric() != domain::PlanMetric::QuantityCases);
    for (QPushButton *button : {m_keepYear, m_share, m_fill, m_lock}) {
        button->setEnabled(!editing().isReadOnly());
        button->setToolTip(editing().isReadOnly() ? plainTip(editing().readOnlyReason())
                                                  : button->toolTip());
    }
    showColumns();
    showState({});
    m_reason->refresh();
}

void TargetsSection::showColumns() {
    std::vector<GroupHeader::Group> groups;
    for (const SheetColumn &column : m_model->sheet().columns()) {
        groups.push_back({PlanText::category(column.target.category), 2});
    }
    groups.push_back({tr("Total"), 3});
    m_header->setGroups(std::move(groups));
    fitGrid();
    if (!m_grid->currentIndex().isValid() && m_model->categories() > 0) {
        m_grid->setCurrentIndex(m_model->index(0, 0));
    }
}

// Columns share the width there is; below their least width the grid scrolls.
void TargetsSection::fitGrid() {
    const Theme &theme = context().theme;
    const bool isYuan =
        m_model->unit() == MoneyUnit::Yuan && chosenMetric() != domain::PlanMetric::QuantityCases;
    const int columns = m_model->columnCount();
    std::vector<int> widths;
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        const bool isTarget = TargetGridModel::isTargetColumn(column, m_model->categories());
        widths.push_back(
            theme.px((isTarget ? kTargetColumn : kLastColumn) + (isYuan ? kYuanMore : 0)));
        sum += widths.back();
    }
    const int free = std::max(0, m_grid->viewport()->width() - sum);
    for (int column = 0; column < columns; ++column) {
        // The last one takes what the division leaves.
        const int more = column + 1 < columns ? free / columns : free - free / columns * column;
        m_grid->setColumnWidth(column, widths[static_cast<std::size_t>(column)] + more);
    }
    const bool scrolls = sum > m_grid->viewport()->width();
    m_grid->setFixedHeight(m_header->sizeHint().height() +
                           theme.px(kGridRow) * TargetGridModel::RowCount +
                           (scrolls ? theme.px(kScrollBar) : 0));
}

bool TargetsSection::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize) {
        fitGrid();
    }
    return SectionPage::eventFilter(watched, event);
}

void TargetsSection::showState(const QString &refused) {
    const TargetSheet &sheet = m_model->sheet();
    const bool isWrong = !refused.isEmpty();
    const bool isEmpty = std::ranges::none_of(
        sheet.columns(), [](const SheetColumn &column) { return column.target.year.has_value(); });
    QString words;
    if (isWrong) {
        words = refused;
    } else if (isEmpty) {
        words = tr("No targets yet. Type months or a year, or share a total out.");
    } else if (const int locked = sheet.lockedCells(); locked > 0) {
        words = tr("The 12 months make the year exactly; %n locked, the others share the rest.",
                   nullptr, locked);
    } else {
        words = tr("The 12 months make the year exactly; nothing is locked.");
    }
    m_state->setText(words);
    setLabelKind(*m_state, isWrong ? "error" : "caption");
    const int size = context().theme.px(14);
    m_stateIcon->setPixmap(context()
                               .icons
                               .icon(isWrong   ? QStringLiteral("error")
                                     : isEmpty ? QStringLiteral("info")
                                               : QStringLiteral("check"),
                                     isWrong   ? Role::Negative
                                     : isEmpty ? Role::Muted
                                               : Role::Positive)
                               .pixmap(size, size));
    m_note->setText(m_model->noteOf(editing().year() - 1));
}

void TargetsSection::showChosen() {
    const QModelIndexList cells = m_grid->chosenCells();
    bool allLocked = !cells.isEmpty();
    std::int64_t sum = 0;
    int count = 0;
    for (const QModelIndex &cell : cells) {
        allLocked = allLocked && m_model->isLocked(cell);
        if (cell.row() <= TargetGridModel::YearRow) {
            if (const auto amount = m_model->read(cell.data(Qt::EditRole).toString())) {
                sum += *amount;
                ++count;
            }
        }
    }
    m_lock->setText(allLocked ? tr("Unlock") : tr("Lock"));
    m_lock->setIcon(
        context().icons.icon(allLocked ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_lock->setAccessibleName(m_lock->text());
    Q_EMIT summaryChanged(
        cells.size() == 1 ? m_model->describe(cells.first())
                          : tr("%n cells, sum %1", nullptr, count).arg(m_model->amountText(sum)));
}

QString TargetsSection::save(const TargetGridModel::Edit &edit) {
    TargetSheet trial = m_model->sheet();
    if (const auto done = edit(trial); !done) {
        if (done.error().reason == "target.over_locked") {
            const auto difference = std::abs(std::stoll(done.error().args.at("difference")));
            return tr("The locked months differ from the year by %1; unlock a month or change "
                      "the year.")
                .arg(m_model->amountText(difference));
        }
        return context().actions.words().sentence(done.error());
    }
    const auto lastYear = editing().document().lastYear;
    const auto covered = editing().document().lastYearCovered;
    return sentence(editing().save(this, [&, metric = chosenMetric()](const domain::Plan &plan) {
        TargetSheet sheet(plan, lastYear, metric, covered);
        (void)edit(sheet); // was tried above; a newer plan that refuses it stays as it is
        return sheet.document(plan);
    }));
}

bool TargetsSection::commit() {
    if (!m_reason->isAncestorOf(focusWidget())) {
        m_grid->setFocus(); // ends an open cell editor
    }
    return m_reason->commit();
}

void TargetsSection::takeDraft(const QVariantMap &texts) {
    m_reason->takeDraft(texts);
}

void TargetsSection::reveal(const QString &path) {
    if (path.endsWith(QLatin1String("growth_reason"))) {
        m_reason->reveal(path);
        return;
    }
    for (int i = 0; i < 4; ++i) {
        const auto word = domain::code(static_cast<domain::PlanMetric>(i));
        if (path.contains(QLatin1String(word.data(), static_cast<qsizetype>(word.size())))) {
            m_metric->setCurrent(i);
            refresh();
        }
    }
    m_grid->setFocus();
}

bool TargetsSection::can(PageCommand command) const {
    return command == PageCommand::Copy || command == PageCommand::SelectAll ||
           (command == PageCommand::Duplicate && !editing().isReadOnly());
}

void TargetsSection::perform(PageCommand command) {
    switch (command) {
    case PageCommand::Copy:
        m_grid->copyBlock();
        break;
    case PageCommand::SelectAll:
        m_grid->selectAll();
        break;
    case PageCommand::Duplicate: // Ctrl+D, as in spreadsheets
        m_grid->fillCells(Qt::Vertical);
        break;
    default:
        break;
    }
}

void TargetsSection::shareYear() {
    const QModelIndex cell = m_grid->currentIndex();
    SpreadDialog dialog(*m_model,
                        cell.isValid() ? m_model->categoryAt(cell.column()) : std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted) {
        showState(save(dialog.edit()));
    }
    m_grid->setFocus();
}

void TargetsSection::toggleLock() {
    const QModelIndexList cells = m_grid->chosenCells();
    const bool allLocked = std::ranges::all_of(
        cells, [this](const QModelIndex &cell) { return m_model->isLocked(cell); });
    showState(m_model->setLocked(cells, !allLocked));
    showChosen();
}

void TargetsSection::addCategory() {
    const auto name = context().prompter.askText(this, tr("Add a category"),
                                                 tr("Name of the category"), tr("Add"));
    if (name) {
        showState(save([category = name->trimmed().toStdString()](TargetSheet &sheet) {
            return sheet.addCategory(category);
        }));
    }
}

void TargetsSection::removeCategory() {
    const auto category = m_model->categoryAt(m_grid->currentIndex().column());
    if (category) {
        showState(save([c = *category](TargetSheet &sheet) -> base::Done {
            sheet.removeCategory(c);
            return {};
        }));
    }
}

} // namespace accord::ui
