// SPDX-License-Identifier: GPL-3.0-or-later
// ListModel: a list of any length. It knows the ids of the whole order and fetches rows in blocks
// away from the GUI thread when they are looked at. What is selected is remembered by id and
// survives sorting, filtering and reloading as long as the record stays in the list.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/common/list_source.h"
#include "ui/common/page_context.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <memory>

namespace accord::ui {

// Beyond ItemRole.
enum ListRole {
    CellRole = Qt::UserRole + 100, // const ListCell *, valid until the next change of the model
    LookRole,                      // int(CellLook)
    SelectedRole,                  // bool: row is selected
    GroupRole,                     // QString: heading of a group row
    GroupCountRole                 // qint64
};

class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kBlock = 128;
    static constexpr int kFirstRows = 200;

    ListModel(PageContext &context, std::shared_ptr<const ListSource> source,
              QObject *parent = nullptr);

    [[nodiscard]] const ListSource &source() const { return *m_source; }
    [[nodiscard]] const std::shared_ptr<const ListSource> &sharedSource() const { return m_source; }
    [[nodiscard]] const ListRequest &request() const { return m_request; }
    // Reads the order again, first a screenful, then the rest and the sums.
    void load(const ListRequest &request);
    void reload() { load(m_request); }

    // The columns that somebody looks at: only there costly cells are made.
    void setShown(const std::vector<int> &sections);

    [[nodiscard]] qint64 total() const { return m_total; } // records, groups not counted
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    // 0 for the heading of a group.
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1 = not in the list
    [[nodiscard]] bool isGroup(int row) const;
    // Fetched by now; nullptr = on its way.
    [[nodiscard]] const ListRow *fetched(int row) const;
    [[nodiscard]] const std::vector<ListCell> &totals() const { return m_totals; }
    // The sums of the group that this row is the heading of; empty while they are reckoned.
    [[nodiscard]] std::vector<ListCell> groupTotals(int row) const;

    [[nodiscard]] const QSet<qint64> &selected() const { return m_selected; }
    // In the order of the list.
    [[nodiscard]] std::vector<qint64> selectedInOrder() const;
    void select(qint64 id, bool isSelected);
    void selectRange(int fromRow, int toRow, bool isSelected);
    void selectAll();
    void clearSelection();
    [[nodiscard]] const std::vector<ListCell> &selectedTotals() const { return m_selectedTotals; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();    // first rows are there
    void completed(); // all ids are there
    void totalsChanged();
    void selectionChanged();
    void failed(const accord::base::Error &error);

private:
    struct FirstPart {
        ListOrder order;
        std::vector<ListRow> rows;
    };
    struct Sums {
        std::vector<ListCell> whole;
        std::vector<std::vector<ListCell>> groups;
    };
    void takeFirst(FirstPart first);
    void takeWhole(ListOrder order);
    void takeRows(std::vector<ListRow> rows);
    void fillCostly(std::vector<ListRow> rows);
    void takeFilled(std::vector<ListRow> rows);
    void loadWhole(int generation);
    void sum();
    void sumSelection();
    void noteSelection(int fromRow, int toRow);
    void want(int block) const;
    void fetchWanted();
    void layRows(ListOrder order);
    [[nodiscard]] std::size_t groupAt(int row) const; // of a heading
    [[nodiscard]] QVariant groupData(int row, int role) const;

    PageContext &m_context;
    std::shared_ptr<const ListSource> m_source;
    ListRequest m_request;
    int m_generation = 0; // of the request; answers to older ones are dropped
    int m_selectionGeneration = 0;
    std::vector<qint64> m_ids;
    std::vector<ListOrder::Group> m_groups;
    std::vector<int> m_costly;          // sections shown
    std::vector<int> m_groupRows;       // the row of each heading, ascending
    std::vector<qint64> m_rowIds;       // by row, 0 = heading
    mutable QHash<qint64, int> m_rowOf; // filled when first asked
    QHash<qint64, ListRow> m_rows;
    mutable QSet<int> m_wanted; // blocks of rows
    mutable bool m_isFetchScheduled = false;
    qint64 m_total = 0;
    bool m_isComplete = false;
    std::vector<ListCell> m_totals;
    std::vector<std::vector<ListCell>> m_groupTotals;
    std::vector<ListCell> m_selectedTotals;
    QSet<qint64> m_selected;
};

} // namespace accord::ui
