// SPDX-License-Identifier: GPL-3.0-or-later
// How far the year's plan of a customer is, category by category, beside the months it covers so
// far; a click opens the plan.
#pragma once

#include "app/views/plan_overview.h"
#include "ui/common/page_context.h"

#include <QWidget>

namespace accord::ui {

class PlanProgress : public QWidget {
    Q_OBJECT
public:
    PlanProgress(PageContext &context, const app::PlanOverviewRow &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    void planOpened(int year);

private:
    void addHead(const app::PlanOverviewRow &plan);
    void addLine(const QString &name, std::optional<std::int64_t> actualFen,
                 std::optional<std::int64_t> dueFen, bool isTotal);

    PageContext &m_context;
};

} // namespace accord::ui
