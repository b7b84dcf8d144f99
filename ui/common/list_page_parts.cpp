// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_runner.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_header.h"
#include "ui/common/list_page.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kHeader = 50;
constexpr int kSelectionBar = 48;

} // namespace

ListPage::ListPage(PageContext &context, Place place, const QString &list,
                   std::shared_ptr<const ListSource> source, QList<ListViewState> first,
                   Words words, QWidget *parent)
    : Page(context, std::move(place), parent),
      m_list(list),
      m_model(new ListModel(context, std::move(source), this)),
      m_views(std::make_unique<SavedViews>(context, list, std::move(first))) {
    setGround(*this, "surface");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(*layout);
    buildTabs(*layout);
    layout->addWidget(makeHairline());
    m_filter = new FilterBar(context.theme, context.icons, m_model->source().filterFields());
    layout->addWidget(m_filter);
    layout->addWidget(makeHairline());
    buildMiddle(*layout, words);
    buildSelectionBar(*layout);
    connectParts();
}

void ListPage::buildHeader(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    const auto tool = [this](const char *id, const char *icon, const QString &text) {
        return makeButton(QString::fromLatin1(id), ButtonKind::Quiet, text,
                          context().icons.icon(QString::fromLatin1(icon)));
    };
    auto *header = new QWidget;
    header->setFixedHeight(theme.px(kHeader));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(measure::kPageInset), theme.px(8),
                            theme.px(measure::kSideInset), 0);
    m_title = makeLabel(LabelKind::Title);
    m_count = makeLabel(LabelKind::Muted);
    m_count->setObjectName(QStringLiteral("list_count"));
    m_group = tool("list_group", "group", tr("Group: %1").arg(tr("None")));
    m_columns = tool("list_columns", "columns", tr("Columns"));
    auto *copy = tool("list_copy", "copy", tr("Copy as table"));
    auto *save = tool("list_export", "export", tr("Export"));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    for (QPushButton *button : {m_group, m_columns, copy, save}) {
        row->addWidget(button);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the list
    }
    m_group->setVisible(!m_model->source().groupings().isEmpty());
    connect(m_group, &QPushButton::clicked, this, &ListPage::groupMenu);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { columnsMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(copy, &QPushButton::clicked, this, &ListPage::copyTable);
    connect(save, &QPushButton::clicked, this, &ListPage::exportTable);
    layout.addWidget(header);
}

void ListPage::buildTabs(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    auto *line = new QWidget;
    line->setFixedHeight(theme.px(measure::kTabs));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme.px(measure::kPageInset - 10), 0, theme.px(measure::kPageInset),
                            0);
    row->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("list_views"));
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *add = makeIconButton(QStringLiteral("view_add"),
                               context().icons.icon(QStringLiteral("plus")), tr("New view"));
    row->addWidget(m_tabs);
    row->addWidget(add);
    row->addStretch();
    // The chosen tab is bold, so that it needs more room than before.
    connect(m_tabs, &QTabBar::currentChanged, m_tabs, &QWidget::updateGeometry);
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QPushButton::clicked, this, &ListPage::addView);
    layout.addWidget(line);
}

void ListPage::buildMiddle(QVBoxLayout &layout, const Words &words) {
    const PageContext &c = context();
    m_view = new ListView(m_list + QStringLiteral("_list"), c.theme, c.icons, *m_model);
    m_header = static_cast<ListHeader *>(m_view->horizontalHeader());
    m_totals = new ListTotals(c.theme, c.icons, *m_view);
    m_nothingYet = new EmptyState(c.icons, words.icon, words.nothingYetTitle, words.nothingYetText);
    m_nothingFits = new EmptyState(c.icons, QStringLiteral("filter"), tr("Nothing fits the filter"),
                                   tr("There are records, but the filter hides all of them."));
    auto *clear = m_nothingFits->addVerb(QStringLiteral("filter_clear"), ButtonKind::Plain,
                                         tr("Clear filter"));
    connect(clear, &QPushButton::clicked, this, [this] {
        ListRequest request = m_request;
        request.conditions.clear();
        request.search.clear();
        m_filter->show({}, {});
        apply(request);
    });
    auto *table = new QWidget;
    auto *inner = new QVBoxLayout(table);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_view);
    inner->addWidget(m_totals);
    m_stack = new QStackedWidget;
    m_stack->addWidget(table);
    m_stack->addWidget(m_nothingYet);
    m_stack->addWidget(m_nothingFits);
    layout.addWidget(m_stack, 1);
}

void ListPage::buildSelectionBar(QVBoxLayout &layout) {
    const Theme &theme = context().theme;
    m_selectionBar = new QWidget;
    m_selectionBar->setObjectName(QStringLiteral("selection_bar"));
    m_selectionBar->setFixedHeight(theme.px(kSelectionBar));
    setGround(*m_selectionBar, "selection");
    m_bulkRow = new QHBoxLayout(m_selectionBar);
    m_bulkRow->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset),
                                  0);
    m_selected = makeLabel(LabelKind::Strong);
    m_selected->setObjectName(QStringLiteral("selected_count"));
    auto *clear =
        makeButton(QStringLiteral("selection_clear"), ButtonKind::Link, tr("Clear selection"));
    clear->setFocusPolicy(Qt::TabFocus);
    connect(clear, &QPushButton::clicked, this, [this] { m_model->clearSelection(); });
    m_bulkRow->addWidget(m_selected);
    m_bulkRow->addWidget(clear);
    m_bulkRow->addStretch();
    m_selectionBar->hide();
    layout.addWidget(m_selectionBar);
}

QPushButton *ListPage::addBulkAction(const QString &id, const QString &icon, const QString &text) {
    auto *button = makeButton(id, ButtonKind::Plain, text, context().icons.icon(icon));
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::TabFocus);
    m_bulkRow->addWidget(button);
    return button;
}

QPushButton *ListPage::addEmptyVerb(const QString &id, ButtonKind kind, const QString &text) {
    return m_nothingYet->addVerb(id, kind, text);
}

void ListPage::connectParts() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_isLaying && index >= 0) {
            showView(index);
        }
    });
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ListPage::tabMenu);
    connect(m_filter, &FilterBar::changed, this, [this] {
        ListRequest request = m_request;
        request.conditions = m_filter->conditions();
        request.search = m_filter->search();
        if (!(request == m_request)) {
            apply(request);
        }
    });
    connect(m_filter, &FilterBar::saveWanted, this, [this] {
        m_views->save(m_tabs->currentIndex(), state());
        noteChanged();
    });
    connect(m_filter, &FilterBar::restoreWanted, this,
            [this] { showView(m_tabs->currentIndex()); });
    connect(m_filter, &FilterBar::leftDownwards, this, [this] {
        m_view->setFocus(Qt::TabFocusReason);
        if (m_view->currentId() == 0 && m_model->rowCount() > 0) {
            m_view->setCurrentIndex(m_model->index(m_model->isGroup(0) ? 1 : 0, 0));
        }
    });
    connect(m_header, &ListHeader::sortWanted, this,
            [this](int section) { sortBy(columns()[static_cast<std::size_t>(section)].id); });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { columnsMenu(m_header->mapToGlobal(place)); });
    connect(m_header, &QHeaderView::sectionMoved, this, &ListPage::noteChanged);
    connect(m_view, &ListView::opened, this, &ListPage::open);
    connect(m_view, &ListView::peekWanted, this, &ListPage::peekWanted);
    connect(m_view, &ListView::copyWanted, this, &ListPage::copyTable);
    connect(m_view, &ListView::currentIdChanged, this, &ListPage::showCurrent);
    connect(m_view, &ListView::laidOut, this, &ListPage::fitNames);
    connect(m_view, &ListView::menuWanted, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open"), this, &ListPage::openCurrent);
        menu->addAction(tr("Copy as table"), this, &ListPage::copyTable);
        fillMenu(*menu);
        menu->popup(place);
    });
    connect(m_model, &ListModel::loaded, this, [this] {
        m_view->setAccessibleName(title());
        if (m_view->currentId() == 0 && m_model->rowCount() > 0 && peek() != nullptr) {
            m_view->setCurrentIndex(m_model->index(m_model->isGroup(0) ? 1 : 0, 0));
        }
        showCounts();
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListPage::showCurrent);
    connect(m_model, &ListModel::completed, this, [this] {
        showCounts();
        Q_EMIT listed();
    });
    connect(m_model, &ListModel::selectionChanged, this, &ListPage::showSelection);
    connect(m_model, &ListModel::failed, this,
            [this](const base::Error &error) { context().actions.tell(this, error); });
}

} // namespace accord::ui
