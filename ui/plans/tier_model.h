// SPDX-License-Identifier: GPL-3.0-or-later
// TierModel: the tiers of one rebate as a small grid: threshold and rate are typed; what reaching
// the tier exactly earns, and how far the target is from it, are worked out.
#pragma once

#include "app/views/plan_document.h"
#include "ui/common/figures.h"
#include "ui/common/grid_view.h"
#include "ui/plans/part_columns.h"

#include <functional>

namespace accord::ui {

class TierModel : public GridModel {
    Q_OBJECT
public:
    enum Column { Name, From, Rate, Earned, Distance, ColumnCount };
    // The tiers as the Plan document has them; "" = saved.
    using Saver = std::function<QString(const nlohmann::json &)>;

    TierModel(const Figures &figures, Saver saver, QObject *parent = nullptr);
    // `forecasts` of this line, by which the distance is told; the nearest period counts.
    // `tiers` as the document has them.
    void show(const domain::PlanLine &line, nlohmann::json tiers,
              const std::vector<app::PlanRebateForecast> &forecasts, bool isReadOnly);
    [[nodiscard]] QString add();
    [[nodiscard]] QString remove(int row);
    // The tier the targets reach, -1 = none.
    [[nodiscard]] int reached() const { return m_reached; }

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
    [[nodiscard]] bool isMoney() const { return m_line.basis == domain::RebateBasis::NetSales; }
    [[nodiscard]] bool isRefused(int row, int column) const;
    [[nodiscard]] PartColumn columnAt(int column) const;
    [[nodiscard]] const nlohmann::json &valueAt(int row, int column) const;
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QString distanceText(std::int64_t from) const;
    // Puts what was typed into the list; "" or what is wrong with it.
    [[nodiscard]] QString take(nlohmann::json &list, int row, int column,
                               const QString &text) const;

    const Figures &m_figures;
    Saver m_saver;
    domain::PlanLine m_line;
    nlohmann::json m_tiers = nlohmann::json::array();
    std::optional<std::int64_t> m_basis; // best that the targets reach in a period
    struct Refused {
        int row = -1;
        int column = -1;
        QString text;
        QString sentence;
    };
    Refused m_refused;
    int m_reached = -1;
    bool m_isReadOnly = true;
};

} // namespace accord::ui
