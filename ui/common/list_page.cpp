// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows and when it reads again; its parts are built in list_page_parts.cpp, views and
// columns are handled in list_page_views.cpp, files and the clipboard in list_page_output.cpp.
#include "ui/common/list_page.h"

#include "app/read_session.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_header.h"
#include "ui/common/parts.h"

#include <QFocusEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

namespace accord::ui {

void ListPage::reload(app::Changes changes) {
    if (concerns(changes)) {
        m_peeked = 0;
        m_model->reload();
    }
}

bool ListPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::New:
        return mayAdd();
    case PageCommand::Open:
    case PageCommand::Peek:
        return m_view->currentId() != 0;
    case PageCommand::Filter:
    case PageCommand::Refresh:
    case PageCommand::SelectAll:
        return true;
    case PageCommand::Copy:
    case PageCommand::Export:
    case PageCommand::PrintPreview:
        return m_model->total() > 0;
    default:
        return false;
    }
}

void ListPage::perform(PageCommand command) {
    switch (command) {
    case PageCommand::New:
        addRecord();
        break;
    case PageCommand::Open:
        openCurrent();
        break;
    case PageCommand::Filter:
        m_filter->focusSearch();
        break;
    case PageCommand::Refresh:
        m_model->reload();
        break;
    case PageCommand::SelectAll:
        m_model->selectAll();
        break;
    case PageCommand::Copy:
        copyTable();
        break;
    case PageCommand::Export:
        exportTable();
        break;
    case PageCommand::PrintPreview:
        printTable();
        break;
    case PageCommand::Peek:
        Q_EMIT peekWanted();
        break;
    default:
        break;
    }
}

void ListPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    m_view->setFocus(event->reason());
}

void ListPage::openCurrent() {
    if (m_view->currentId() != 0) {
        open(m_view->currentId());
    }
}

// The record page walks the list by the keys that are at hand around the record.
void ListPage::open(qint64 id) {
    constexpr int kNeighbours = 100;
    const int row = m_model->rowOf(id);
    const ListRow *record = m_model->fetched(row);
    if (record == nullptr) {
        return;
    }
    QStringList keys{record->key};
    for (int i = row - 1; i >= std::max(0, row - kNeighbours); --i) {
        if (m_model->isGroup(i)) {
            continue;
        }
        const ListRow *one = m_model->fetched(i);
        if (one == nullptr) {
            break;
        }
        keys.prepend(one->key);
    }
    const auto before = keys.size() - 1;
    for (int i = row + 1; i <= std::min(m_model->rowCount() - 1, row + kNeighbours); ++i) {
        const ListRow *one = m_model->fetched(i);
        if (one != nullptr) {
            keys << one->key;
        } else if (!m_model->isGroup(i)) {
            break;
        }
    }
    const auto &ids = m_model->ids();
    const auto index = std::find(ids.begin(), ids.end(), id) - ids.begin();
    Place place = placeOf(record->key);
    place.hint.insert(QStringLiteral("walk"), keys); // RecordWalk
    place.hint.insert(QStringLiteral("walk_first"), static_cast<qlonglong>(index - before));
    place.hint.insert(QStringLiteral("walk_total"), m_model->total());
    context().navigator.open(place);
}

void ListPage::apply(const ListRequest &request) {
    m_request = request;
    m_header->setSort(sectionOf(request.sort), request.isDescending);
    noteChanged();
    m_model->load(request);
}

void ListPage::sortBy(const QString &column) {
    const int section = sectionOf(column);
    if (section < 0 || !columns()[static_cast<std::size_t>(section)].isSortable) {
        return;
    }
    ListRequest request = m_request;
    const bool isAgain = request.sort == column;
    request.sort = column;
    request.isDescending = isAgain ? !request.isDescending
                                   : columns()[static_cast<std::size_t>(section)].isDescendingFirst;
    apply(request);
}

void ListPage::groupBy(const QString &grouping) {
    ListRequest request = m_request;
    request.group = grouping;
    apply(request);
    QString title = tr("None");
    for (const ListGrouping &one : m_model->source().groupings()) {
        if (one.id == grouping) {
            title = one.title;
        }
    }
    m_group->setText(tr("Group: %1").arg(title));
    m_group->setAccessibleName(m_group->text());
}

void ListPage::showCounts() {
    m_count->setText(countText(m_model->total()));
    const bool isFiltered = !m_request.conditions.isEmpty() || !m_request.search.isEmpty();
    const bool isEmpty = m_model->total() == 0;
    QWidget *shown = m_view->parentWidget();
    if (isEmpty) {
        shown = isFiltered ? static_cast<QWidget *>(m_nothingFits) : m_nothingYet;
    }
    m_stack->setCurrentWidget(shown);
    m_totals->setVisible(!isEmpty);
    m_totals->setTitle(totalsTitle(m_model->total()));
    Q_EMIT commandsChanged();
}

void ListPage::showSelection() {
    const auto count = static_cast<qint64>(m_model->selected().size());
    m_selectionBar->setVisible(count > 0);
    m_selected->setText(selectedText(count));
    Q_EMIT summaryChanged(count > 0 ? selectedText(count) : QString());
}

// The current row, once it has been read.
void ListPage::showCurrent() {
    const qint64 id = m_view->currentId();
    const ListRow *row = id == 0 ? nullptr : m_model->fetched(m_model->rowOf(id));
    if (id != 0 && row == nullptr) {
        return;
    }
    if (id != m_peeked || row == nullptr) {
        m_peeked = id;
        showPeek(row);
        Q_EMIT commandsChanged();
    }
}

void ListPage::withSelectedKeys(std::function<void(QStringList keys)> then) {
    std::shared_ptr<app::ReadSession> session = context().workspace.openReader();
    context().jobs.run<QStringList>(
        {},
        [session, source = m_model->sharedSource(),
         ids = m_model->selectedInOrder()](const base::Progress &) -> base::Result<QStringList> {
            constexpr std::size_t kAtOnce = 1'000;
            QStringList keys;
            for (std::size_t i = 0; i < ids.size(); i += kAtOnce) {
                const auto count = std::min(kAtOnce, ids.size() - i);
                for (const ListRow &row :
                     source->rows(session->context(), {ids.data() + i, count})) {
                    keys << row.key;
                }
            }
            return keys;
        },
        this,
        [this, then = std::move(then)](base::Result<QStringList> keys) {
            if (keys) {
                then(std::move(*keys));
            } else {
                context().actions.tell(this, keys.error());
            }
        });
}

const std::vector<ListColumn> &ListPage::columns() const {
    return m_model->source().columns();
}

int ListPage::sectionOf(const QString &column) const {
    for (std::size_t i = 0; i < columns().size(); ++i) {
        if (columns()[i].id == column) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QVariantMap ListPage::saveState() const {
    QVariantList conditions;
    for (const FilterCondition &one : m_request.conditions) {
        conditions << QVariant(QStringList{one.field, one.op} + one.values);
    }
    return {{QStringLiteral("view"), m_tabs->currentIndex()},
            {QStringLiteral("filter"), conditions},
            {QStringLiteral("search"), m_request.search},
            {QStringLiteral("sort"), m_request.sort},
            {QStringLiteral("descending"), m_request.isDescending},
            {QStringLiteral("group"), m_request.group}};
}

void ListPage::restoreState(const QVariantMap &state) {
    const int view = state.value(QStringLiteral("view")).toInt();
    if (view >= 0 && view < m_views->views().size()) {
        showView(view);
    }
    if (state.contains(QStringLiteral("sort"))) {
        ListViewState wanted = this->state();
        wanted.request.conditions.clear();
        for (const QVariant &one : state.value(QStringLiteral("filter")).toList()) {
            const QStringList parts = one.toStringList();
            wanted.request.conditions
                << FilterCondition{parts.value(0), parts.value(1), parts.mid(2)};
        }
        wanted.request.search = state.value(QStringLiteral("search")).toString();
        wanted.request.sort = state.value(QStringLiteral("sort")).toString();
        wanted.request.isDescending = state.value(QStringLiteral("descending")).toBool();
        wanted.request.group = state.value(QStringLiteral("group")).toString();
        setState(wanted);
    }
}

void ListPage::take(const QVariantMap &hint) {
    const QString wantedView = hint.value(QStringLiteral("view")).toString();
    for (qsizetype i = 0; !wantedView.isEmpty() && i < m_views->views().size(); ++i) {
        if (m_views->view(i).name == wantedView) {
            showView(i);
            break;
        }
    }
    if (hint.contains(QStringLiteral("filter"))) {
        ListViewState wanted = state();
        wanted.request.search.clear();
        wanted.request.conditions.clear();
        for (const QVariant &one : hint.value(QStringLiteral("filter")).toList()) {
            const QStringList parts = one.toStringList();
            wanted.request.conditions
                << FilterCondition{parts.value(0), parts.value(1), parts.mid(2)};
        }
        setState(wanted);
    }
}

} // namespace accord::ui
