// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a list: tabs, what they hold, columns and grouping.
#include "ui/common/filter_bar.h"
#include "ui/common/list_header.h"
#include "ui/common/list_page.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"

#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kLongestTab = 180;
constexpr int kSortArrow = 14;

} // namespace

void ListPage::layTabs() {
    m_isLaying = true;
    const int current = m_tabs->currentIndex();
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    for (const ListViewState &view : m_views->views()) { // one endless name leaves room to the rest
        QString name = m_tabs->fontMetrics().elidedText(view.name, Qt::ElideRight,
                                                        context().theme.px(kLongestTab));
        const int tab = m_tabs->addTab(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_tabs->setTabToolTip(tab, plainTip(view.name));
    }
    m_tabs->setCurrentIndex(std::clamp(current, 0, m_tabs->count() - 1));
    m_isLaying = false;
}

void ListPage::showView(qsizetype index) {
    if (m_tabs->count() != m_views->views().size()) {
        layTabs();
    }
    m_isLaying = true;
    m_tabs->setCurrentIndex(static_cast<int>(index));
    m_isLaying = false;
    m_title->setText(title());
    setState(m_views->view(index));
}

ListViewState ListPage::state() const {
    ListViewState state;
    state.name = m_views->view(std::max(0, m_tabs->currentIndex())).name;
    state.request = m_request;
    state.columns = columnsNow();
    return state;
}

void ListPage::setState(const ListViewState &state) {
    applyColumns(state.columns);
    m_filter->show(state.request.conditions, state.request.search);
    m_request = state.request;
    groupBy(state.request.group);
}

void ListPage::noteChanged() {
    if (m_isLaying || m_tabs->currentIndex() < 0) {
        return;
    }
    ListViewState saved = m_views->view(m_tabs->currentIndex());
    if (saved.columns.isEmpty()) {
        for (const ListColumn &column : columns()) {
            saved.columns << ViewColumn{column.id, column.width, column.isShown};
        }
    }
    m_filter->showViewState(!saved.isLike(state()));
}

bool ListPage::addView() {
    const auto name =
        context().prompter.askText(this, tr("New view"), tr("Name of the view"), tr("Save view"));
    if (!name || name->trimmed().isEmpty()) {
        return false;
    }
    ListViewState state = this->state();
    state.name = name->trimmed();
    m_views->add(state);
    layTabs();
    showView(m_views->views().size() - 1);
    return true;
}

PinnedViews ListPage::pins() const {
    return PinnedViews(context());
}

PinnedView ListPage::pinOf(qsizetype index) const {
    return {place().feature, place().record, m_views->view(index).name};
}

void ListPage::pinView() {
    if (m_tabs->currentIndex() >= m_views->firstCount()) { // pinned as it is shown
        m_views->save(m_tabs->currentIndex(), state());
        noteChanged();
    } else if (!addView()) {
        return;
    }
    setPinned(m_tabs->currentIndex(), true);
}

void ListPage::setPinned(qsizetype index, bool isPinned) {
    PinnedViews all = pins();
    if (isPinned) {
        all.pin(pinOf(index));
    } else {
        all.unpin(pinOf(index));
    }
    Q_EMIT pinsChanged();
}

void ListPage::renameView(qsizetype index) {
    const auto name = context().prompter.askText(this, tr("Rename view"), tr("Name of the view"),
                                                 tr("Rename"), m_views->view(index).name);
    if (name && !name->trimmed().isEmpty()) {
        pins().rename(pinOf(index), name->trimmed());
        m_views->rename(index, name->trimmed());
        layTabs();
        Q_EMIT pinsChanged();
    }
}

void ListPage::removeView(qsizetype index) {
    setPinned(index, false);
    m_views->remove(index);
    m_tabs->setCurrentIndex(0);
    layTabs();
    showView(0);
}

void ListPage::tabMenu(const QPoint &place) {
    const int index = m_tabs->tabAt(place);
    if (index < m_views->firstCount()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("view_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPinned = pins().contains(pinOf(index));
    menu->addAction(isPinned ? tr("Take out of the navigation") : tr("Pin to the navigation"), this,
                    [this, index, isPinned] { setPinned(index, !isPinned); });
    menu->addAction(tr("Rename…"), this, [this, index] { renameView(index); });
    menu->addAction(tr("Remove view"), this, [this, index] { removeView(index); });
    menu->popup(m_tabs->mapToGlobal(place));
}

QList<ViewColumn> ListPage::columnsNow() const {
    QList<ViewColumn> now;
    const int scale = std::max(1, context().theme.textScale());
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        const ListColumn &column = columns()[static_cast<std::size_t>(section)];
        const bool isShown = !m_header->isSectionHidden(section);
        now << ViewColumn{column.id,
                          isShown ? m_header->sectionSize(section) * 100 / scale : column.width,
                          isShown};
    }
    return now;
}

int ListPage::ownWidth(const ListColumn &column) const {
    const Theme &theme = context().theme;
    const int arrow = theme.px(kSortArrow);
    const int padding = 2 * theme.px(measure::kCellPadding) + 1;
    int wide =
        std::max(theme.px(column.width),
                 QFontMetrics(theme.font(TypeRole::BodyStrong)).horizontalAdvance(column.title) +
                     arrow + padding);
    const QFontMetrics body(theme.font(TypeRole::Body));
    for (const QString &word : column.words) {
        wide = std::max(wide, body.horizontalAdvance(word) + padding);
    }
    return wide;
}

void ListPage::applyColumns(const QList<ViewColumn> &wanted) {
    m_isLaying = true;
    const Theme &theme = context().theme;
    const auto &all = columns();
    const auto place = [this](int section, int pixels, bool isShown) {
        m_header->setSectionHidden(section, !isShown && section != 0);
        if (isShown && section != 0) {
            m_header->resizeSection(section, pixels);
        }
    };
    for (std::size_t i = 0; i < all.size(); ++i) { // the source's own order first
        const int section = static_cast<int>(i);
        m_header->moveSection(m_header->visualIndex(section), section);
        place(section, ownWidth(all[i]), all[i].isShown);
    }
    int visual = 0;
    for (const ViewColumn &column : wanted) {
        const int section = sectionOf(column.id);
        if (section < 0) {
            continue;
        }
        m_header->moveSection(m_header->visualIndex(section), visual++);
        const ListColumn &own = all[static_cast<std::size_t>(section)];
        place(section, column.width > 0 ? theme.px(column.width) : ownWidth(own), column.isShown);
    }
    if (m_header->visualIndex(0) != 0) {
        m_header->moveSection(m_header->visualIndex(0), 0);
    }
    m_isLaying = false;
    m_model->setShown(shownSections());
    fitNames();
}

// The names take what the other columns leave, never less than they need.
void ListPage::fitNames() {
    if (m_isLaying) {
        return;
    }
    m_isLaying = true;
    int others = 0;
    for (int section = 1; section < m_header->count(); ++section) {
        others += m_header->isSectionHidden(section) ? 0 : m_header->sectionSize(section);
    }
    const int least = context().theme.px(columns().front().width + ListView::kCheckWidth);
    m_header->resizeSection(0, std::max(least, m_view->viewport()->width() - others));
    m_isLaying = false;
    m_totals->update();
}

void ListPage::showColumn(const QString &column, bool isShown) {
    const int section = sectionOf(column);
    if (section <= 0) {
        return;
    }
    m_header->setSectionHidden(section, !isShown);
    if (isShown) {
        m_header->resizeSection(section, ownWidth(columns()[static_cast<std::size_t>(section)]));
    }
    m_model->setShown(shownSections());
    fitNames();
    noteChanged();
}

void ListPage::columnsMenu(const QPoint &globalPosition) {
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columns_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 1; i < columns().size(); ++i) {
        const ListColumn &column = columns()[i];
        QAction *action = menu->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(static_cast<int>(i)));
        connect(action, &QAction::toggled, this,
                [this, id = column.id](bool isShown) { showColumn(id, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, [this] {
        applyColumns({});
        noteChanged();
    });
    menu->popup(globalPosition);
}

void ListPage::groupMenu() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &id, const QString &title) {
        QAction *action = menu->addAction(title, this, [this, id] { groupBy(id); });
        action->setCheckable(true);
        action->setChecked(m_request.group == id);
    };
    add({}, tr("None"));
    for (const ListGrouping &grouping : m_model->source().groupings()) {
        add(grouping.id, grouping.title);
    }
    menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height())));
}

std::vector<int> ListPage::shownSections() const {
    std::vector<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(section)) {
            sections.push_back(section);
        }
    }
    return sections;
}

} // namespace accord::ui
