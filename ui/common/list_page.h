// SPDX-License-Identifier: GPL-3.0-or-later
// ListPage: the base of every list of the window: saved views as tabs, quick filter and conditions,
// sorted, grouped and chosen columns, pinned sums, selection with bulk actions, copy, export and
// print of what is shown. A feature brings a ListSource, its first views and what can be done with
// rows.
#pragma once

#include "app/views/list_paper.h"
#include "ui/common/list_model.h"
#include "ui/common/list_view.h"
#include "ui/common/page.h"
#include "ui/common/parts.h"
#include "ui/common/pinned_views.h"
#include "ui/common/saved_views.h"

#include <memory>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace accord::ui {

class EmptyState;
class FilterBar;
class ListHeader;

class ListPage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] ListModel &model() const { return *m_model; }
    [[nodiscard]] ListView &view() const { return *m_view; }
    [[nodiscard]] SavedViews &views() const { return *m_views; }

    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    // A hint {"filter": list of [field, op, values…]} or {"record": key} shows just that,
    // {"view": name} the view of that name.
    void take(const QVariantMap &hint) override;

    // The tab shown, and what is set now.
    void showView(qsizetype index);
    [[nodiscard]] ListViewState state() const;
    void setState(const ListViewState &state);
    void sortBy(const QString &column);
    void groupBy(const QString &grouping);
    void showColumn(const QString &column, bool isShown);
    // Puts the view shown into the navigation, after asking for a name when it has none of its own.
    void pinView();

Q_SIGNALS:
    void pinsChanged(); // the views in the navigation
    void peekWanted();
    void listed(); // everything asked for is shown

protected:
    // The list takes the focus for its page. No proxy: Tab would pass the header and the filter.
    void focusInEvent(QFocusEvent *event) override;

    struct Words { // of one feature, whole sentences
        QString nothingYetTitle;
        QString nothingYetText;
        QString icon;
    };
    // `list` names the settings; the source's first column is the name and stays in front.
    ListPage(PageContext &context, Place place, const QString &list,
             std::shared_ptr<const ListSource> source, QList<ListViewState> first, Words words,
             QWidget *parent);

    [[nodiscard]] virtual bool concerns(app::Changes changes) const = 0;
    [[nodiscard]] virtual QString countText(qint64 shown) const = 0;
    [[nodiscard]] virtual QString selectedText(qint64 count) const = 0;
    [[nodiscard]] virtual QString totalsTitle(qint64 count) const = 0;
    [[nodiscard]] virtual Place placeOf(const QString &key) const = 0;
    // Shows this record beside the list; nullptr row = nothing is current.
    virtual void showPeek(const ListRow *row) { Q_UNUSED(row); }
    virtual void addRecord() {}
    [[nodiscard]] virtual bool mayAdd() const { return false; }
    virtual void fillMenu(QMenu &menu) { Q_UNUSED(menu); }

    // A button in the bar below a selection; a button in the empty state.
    QPushButton *addBulkAction(const QString &id, const QString &icon, const QString &text);
    QPushButton *addEmptyVerb(const QString &id, ButtonKind kind, const QString &text);
    // The keys of the selected records, in the order of the list; read from the file.
    void withSelectedKeys(std::function<void(QStringList keys)> then);
    void openCurrent();

private:
    void buildHeader(QVBoxLayout &layout);
    void buildTabs(QVBoxLayout &layout);
    void buildMiddle(QVBoxLayout &layout, const Words &words);
    void buildSelectionBar(QVBoxLayout &layout);
    void connectParts();
    void layTabs();
    void tabMenu(const QPoint &place);
    bool addView(); // false when no name was given
    void renameView(qsizetype index);
    void removeView(qsizetype index);
    void setPinned(qsizetype index, bool isPinned);
    [[nodiscard]] PinnedViews pins() const;
    [[nodiscard]] PinnedView pinOf(qsizetype index) const;
    void apply(const ListRequest &request);
    void columnsMenu(const QPoint &globalPosition);
    void groupMenu();
    void applyColumns(const QList<ViewColumn> &columns);
    [[nodiscard]] QList<ViewColumn> columnsNow() const;
    // In pixels; heading and words fit in, in whatever language.
    [[nodiscard]] int ownWidth(const ListColumn &column) const;
    void noteChanged();
    void showCounts();
    void showSelection();
    void showCurrent();
    void fitNames();
    void copyTable();
    void exportTable();
    void printTable();
    [[nodiscard]] app::ListPaper paperHead(const std::vector<int> &sections) const;
    [[nodiscard]] QStringList filterInWords() const;
    void open(qint64 id);
    [[nodiscard]] std::vector<int> shownSections() const;
    [[nodiscard]] const std::vector<ListColumn> &columns() const;
    [[nodiscard]] int sectionOf(const QString &column) const;

    QString m_list;
    ListModel *m_model;
    ListView *m_view = nullptr;
    ListHeader *m_header = nullptr;
    ListTotals *m_totals = nullptr;
    FilterBar *m_filter = nullptr;
    std::unique_ptr<SavedViews> m_views;
    QTabBar *m_tabs = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_group = nullptr;
    QPushButton *m_columns = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_nothingFits = nullptr;
    QWidget *m_selectionBar = nullptr;
    QLabel *m_selected = nullptr;
    QHBoxLayout *m_bulkRow = nullptr;
    ListRequest m_request;
    bool m_isLaying = false;
    qint64 m_peeked = 0;
};

} // namespace accord::ui
