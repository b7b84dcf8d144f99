// SPDX-License-Identifier: GPL-3.0-or-later
// ObservationModel: what was seen in the store, one row each: last reading, target, what was read
// now, the gap between them. Only the reading is typed.
#pragma once

#include "app/views/visit_views.h"
#include "domain/visit/visit.h"
#include "ui/common/figures.h"
#include "ui/common/grid_view.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace accord::ui {

class ObservationModel : public GridModel {
    Q_OBJECT
public:
    enum Column { Item, Unit, Last, Target, Actual, Gap, ColumnCount };

    // The rows a call card begins with.
    ObservationModel(std::vector<app::ObservationRow> rows, const Figures &figures,
                     QObject *parent = nullptr);
    // Readings of a visit document; what has no row gets one.
    void show(const nlohmann::json &observations);
    [[nodiscard]] nlohmann::json observations() const;
    // Row of the kind and product, added where it was missing.
    int rowFor(domain::ObservationKind kind, const QString &product);
    // Of a row that may not be there yet.
    [[nodiscard]] std::optional<std::int64_t> reading(domain::ObservationKind kind,
                                                      const QString &product) const;
    void setReading(domain::ObservationKind kind, const QString &product,
                    std::optional<std::int64_t> milli);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    struct Counts {
        int met = 0;
        int missed = 0;
        int open = 0; // not read yet
    };
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] QString itemText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QString paste(const QModelIndex &at, const QList<QStringList> &block) override;
    [[nodiscard]] QString empty(const QModelIndexList &cells) override;
    [[nodiscard]] QString fill(const QModelIndexList &cells, Qt::Orientation direction) override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        app::ObservationRow given;
        std::optional<std::int64_t> milli;
        std::optional<std::int64_t> keptTarget; // as it was on the day of the visit
        QString note;
        [[nodiscard]] std::optional<std::int64_t> target() const {
            return keptTarget ? keptTarget : given.targetMilli;
        }
    };
    [[nodiscard]] QString shown(const Row &row, int column) const;
    [[nodiscard]] QVariant decoration(const Row &row, int column, int role) const;
    // "" or why the text is no reading.
    [[nodiscard]] QString read(Row &row, const QString &text);
    void noteEdited(int row);

    std::vector<Row> m_rows;
    std::size_t m_givenRows;
    Figures m_figures;
    bool m_isReadOnly = false;
};

} // namespace accord::ui
