// SPDX-License-Identifier: GPL-3.0-or-later
// ObservationPart: the grid of what is seen in the store, target beside actual, typed cell by cell
// with Enter; a line that adds a row for one product, and
// the must-have products, each ticked when it is out of stock.
#pragma once

#include "ui/common/grid_view.h"
#include "ui/visits/observation_model.h"
#include "ui/visits/visit_part.h"

class QComboBox;
class QLineEdit;

namespace accord::ui {

class ChipRow;

class ObservationGrid : public GridView {
    Q_OBJECT
public:
    ObservationGrid(PageContext &context, ObservationModel &model);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layColumns();
    PageContext &m_context;
};

class ObservationPart : public VisitPart {
    Q_OBJECT
public:
    // `mustHave`: products of which each is ticked that is out of stock.
    ObservationPart(PageContext &context, std::vector<app::ObservationRow> rows,
                    const std::vector<std::string> &mustHave);
    void show(const nlohmann::json &document) override;
    void write(nlohmann::json &document) const override;
    void setReadOnly(bool isReadOnly) override;
    void enter() override;
    [[nodiscard]] ObservationModel &model() const { return *m_model; }

private:
    [[nodiscard]] QWidget *makeAdding();
    void addRow();
    void showCounts();
    void addPicks(const std::vector<std::string> &mustHave);
    void takePicks();
    void showPicks();

    ObservationModel *m_model;
    ObservationGrid *m_grid;
    QLabel *m_counts;
    QComboBox *m_kind;
    QLineEdit *m_product;
    QWidget *m_adding;
    ChipRow *m_outOfStock;
};

} // namespace accord::ui
