// SPDX-License-Identifier: GPL-3.0-or-later
// AbcCompareDialog: how classes moved between two analyses: a transition matrix, and who moved.
#pragma once

#include "app/abc_compare.h"
#include "ui/common/page_context.h"

#include <QDialog>

class QTableView;

namespace accord::ui {

// From the classes of the earlier run (rows) to those of the later one (columns).
class AbcTransitionGrid : public QWidget {
    Q_OBJECT
public:
    AbcTransitionGrid(const Theme &theme, const app::AbcComparison &comparison);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect cell(int row, int column) const;
    const Theme &m_theme;
    app::AbcComparison m_comparison;
};

class AbcCompareDialog : public QDialog {
    Q_OBJECT
public:
    AbcCompareDialog(PageContext &context, const app::AbcReport &earlier,
                     const app::AbcReport &later, QWidget *parent);

Q_SIGNALS:
    void opened(const QString &code);

private:
    [[nodiscard]] QString nameOf(const app::AbcReport &report) const;
    PageContext &m_context;
};

} // namespace accord::ui
