// SPDX-License-Identifier: GPL-3.0-or-later
// PartTableModel: one list of a plan as a table that is edited in place. Rows are entries of the
// Plan document; each edit goes to the saver at once, and what is refused stays in its cell with
// the reason.
#pragma once

#include "ui/common/grid_view.h"
#include "ui/plans/part_columns.h"

#include <functional>

namespace accord::ui {

class PartTableModel : public GridModel {
    Q_OBJECT
public:
    enum Mark { Missing = 1, Refused = 2 }; // of MarkRole
    using Edit = std::function<void(nlohmann::json &)>;
    // Makes the edit on the whole list as it now is; "" = saved.
    using Saver = std::function<QString(const Edit &)>;

    PartTableModel(PartSpec spec, const Figures &figures, Saver saver, QObject *parent = nullptr);
    void setEntries(const nlohmann::json &list, int year, bool isReadOnly);
    [[nodiscard]] const PartSpec &spec() const { return m_spec; }
    [[nodiscard]] const nlohmann::json &entry(int row) const;
    [[nodiscard]] int rowOf(const std::string &id) const; // -1 = none
    [[nodiscard]] int columnOf(const std::string &key) const;

    // Each answers "" or why not.
    [[nodiscard]] QString add();
    [[nodiscard]] QString duplicate(int row);
    [[nodiscard]] QString remove(const QList<int> &rows);
    [[nodiscard]] QString move(int row, int by);
    // Any field of an entry, also one without a column.
    [[nodiscard]] QString setField(int row, const std::string &key, const nlohmann::json &value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QString paste(const QModelIndex &at, const QList<QStringList> &block) override;
    [[nodiscard]] QString empty(const QModelIndexList &cells) override;
    [[nodiscard]] QString fill(const QModelIndexList &cells, Qt::Orientation direction) override;

private:
    struct Cell {
        std::string id;
        std::string key;
        nlohmann::json value;
    };
    [[nodiscard]] const PartColumn &columnAt(int section) const;
    [[nodiscard]] std::string idAt(int row) const;
    [[nodiscard]] nlohmann::json valueAt(const QModelIndex &index) const;
    [[nodiscard]] bool isRefused(const QModelIndex &index) const;
    [[nodiscard]] bool isMissing(const QModelIndex &index) const;
    [[nodiscard]] QString sentenceOf(const PartColumn &column, const QString &text) const;
    [[nodiscard]] QString shownIn(const QModelIndex &index) const;
    // The fields that a pasted line sets from a column on; `said` names the first that is none.
    [[nodiscard]] nlohmann::json fieldsOf(const QStringList &texts, int column,
                                          QString &said) const;
    static void putInto(nlohmann::json &list, const std::string &idKey,
                        const std::vector<Cell> &cells);
    [[nodiscard]] static bool has(const nlohmann::json &entry, const std::string &idKey,
                                  const std::string &id);

    struct RefusedCell {
        int row = -1;
        int column = -1;
        QString text;
        QString sentence;
    };
    PartSpec m_spec;
    const Figures &m_figures;
    Saver m_saver;
    std::vector<nlohmann::json> m_rows;
    RefusedCell m_refused;
    int m_year = 0;
    bool m_isReadOnly = false;
};

} // namespace accord::ui
