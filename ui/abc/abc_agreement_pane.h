// SPDX-License-Identifier: GPL-3.0-or-later
// AbcAgreementPane: where the indicators agree and where not: one 3 by 3 grid for each pair of
// them, and the customers two classes apart by name.
#pragma once

#include "app/views/abc_report.h"
#include "domain/abc/abc_agreement.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace accord::ui {

// One grid: rows are the classes of one indicator, columns those of the other.
class AbcGrid : public QWidget {
    Q_OBJECT
public:
    AbcGrid(const Theme &theme, const domain::AbcAgreement::Pair &pair);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cell(int row, int column) const;
    const Theme &m_theme;
    domain::AbcAgreement::Pair m_pair;
};

class AbcAgreementPane : public QWidget {
    Q_OBJECT
public:
    explicit AbcAgreementPane(const PageContext &context, QWidget *parent = nullptr);
    void setReport(const app::AbcReport &report);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addName(const app::AbcReport &report, std::size_t row,
                 const domain::AbcAgreement &agreement);

    const PageContext &m_context;
    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_grids;
    QWidget *m_line = nullptr;
    QWidget *m_scroll = nullptr;
    QWidget *m_far;
    QLabel *m_farTitle;
    QVBoxLayout *m_names;
};

} // namespace accord::ui
