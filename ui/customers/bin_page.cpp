// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bin_page.h"

#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/customers/record_table.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace accord::ui {
namespace {

using app::BinRow;

Column<BinRow> column(const char *id, const QString &title, int width,
                      std::function<QVariant(const BinRow &)> text, bool isNumber = false) {
    Column<BinRow> made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.alignment = (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    made.text = std::move(text);
    return made;
}

QString of(const std::string &text) {
    return text.empty() ? Figures::none() : QString::fromStdString(text);
}

} // namespace

BinPage::BinPage(PageContext &context, Place place, QWidget *parent)
    : Page(context, std::move(place), parent), m_stack(new QStackedWidget) {
    const auto person = [names = app::TeamService(context.app()).names()](const std::string &code) {
        const auto found = names.find(code);
        return of(found == names.end() ? code : found->second);
    };
    const Figures &figures = context.figures;
    m_model = new ColumnTableModel<BinRow>(
        {column("code", tr("Code"), 130, [](const BinRow &row) { return of(row.code); }),
         column("name", tr("Name"), 280, [](const BinRow &row) { return of(row.name); }),
         column("city", tr("City"), 110, [](const BinRow &row) { return of(row.city); }),
         column("owner", tr("Owner"), 110,
                [person](const BinRow &row) { return person(row.owner); }),
         column("binned_on", tr("Put here on"), 110,
                [&figures](const BinRow &row) { return figures.date(row.binnedOn); }),
         column("binned_by", tr("By"), 110,
                [person](const BinRow &row) { return person(row.binnedBy); }),
         column(
             "days_left", tr("Days left"), 90,
             [&figures](const BinRow &row) { return figures.count(row.daysLeft); }, true)},
        this);
    m_table = makeRecordTable(context, QStringLiteral("bin_table"), title(), *m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_restore = makeButton(QStringLiteral("bin_restore"), ButtonKind::Primary, tr("Bring back"),
                           context.icons.icon(QStringLiteral("undo"), Role::OnAccent));
    setGround(*this, "surface");
    const Theme &theme = context.theme;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(measure::kPageInset), theme.px(16),
                             theme.px(measure::kSideInset), theme.px(4));
    head->addWidget(makeLabel(LabelKind::Title, title()));
    head->addStretch();
    head->addWidget(m_restore);
    layout->addLayout(head);
    auto *rule = makeLabel(LabelKind::Muted,
                           tr("Customers made by mistake. %n days after they were put here they "
                              "are forgotten for good.",
                              nullptr, app::kBinDays));
    rule->setWordWrap(true);
    rule->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset),
                             theme.px(12));
    layout->addWidget(rule);
    layout->addWidget(makeHairline());
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        context.icons, QStringLiteral("bin"), tr("The bin is empty"),
        tr("A customer made by mistake, without any history, goes here with Del; everything else "
           "is archived.")));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    body->addWidget(m_stack);
    layout->addLayout(body, 1);
    connect(m_restore, &QPushButton::clicked, this, &BinPage::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BinPage::noteSelection);
    load();
}

void BinPage::load() {
    const auto rows = context().actions.run(
        this, [&] { return app::BinService(context().app()).list(); }, false);
    if (!rows) {
        return;
    }
    m_model->setRows(*rows);
    m_stack->setCurrentIndex(rows->empty() ? 1 : 0);
    if (!rows->empty()) {
        m_table->selectRow(0);
    }
    noteSelection();
}

std::vector<std::string> BinPage::selected() const {
    std::vector<std::string> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &index : rows) {
        ids.push_back(m_model->row(index.row()).id.toString());
    }
    return ids;
}

void BinPage::noteSelection() {
    const auto chosen = selected();
    m_restore->setEnabled(!chosen.empty());
    m_restore->setVisible(m_model->rowCount() > 0);
    Q_EMIT commandsChanged();
}

void BinPage::restore() {
    const auto ids = selected();
    if (ids.empty()) {
        return;
    }
    const auto back =
        context().actions.run(this, [&] { return app::BinService(context().app()).unbin(ids); });
    if (back) {
        load();
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : this)->setFocus();
        context().navigator.note(
            tr("%n customers are back", nullptr, static_cast<int>(back->size())));
    }
}

void BinPage::reload(app::Changes changes) {
    if (changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Team)) {
        load();
    }
}

bool BinPage::can(PageCommand command) const {
    return command == PageCommand::Refresh || (command == PageCommand::Open && !selected().empty());
}

void BinPage::perform(PageCommand command) {
    if (command == PageCommand::Open) {
        restore();
    } else if (command == PageCommand::Refresh) {
        load();
    }
}

void BinPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    m_table->setFocus(event->reason());
}

} // namespace accord::ui
