// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_reviews.h"

#include "app/work_days.h"
#include "base/month.h"

#include <algorithm>

namespace accord::app {

namespace {

constexpr int kWorkingDays = 15;
constexpr int kQuarters = 4;

base::Date endOf(int year, int quarter) {
    return base::Month(year, quarter * 3).lastDay();
}

} // namespace

void proposeReviews(const Context &context, domain::Plan &plan, base::Date day) {
    plan.reviews.clear();
    settleReviews(context, plan, day);
}

void settleReviews(const Context &context, domain::Plan &plan, base::Date signedOn) {
    const domain::WorkDays days = workDays(context);
    std::vector<domain::PlanReviewDate> reviews;
    for (int quarter = 1; quarter <= kQuarters; ++quarter) {
        const base::Date end = endOf(plan.year, quarter);
        if (end < signedOn) {
            continue;
        }
        const auto planned =
            std::ranges::find(plan.reviews, quarter, &domain::PlanReviewDate::quarter);
        const bool isDated = planned != plan.reviews.end() && !planned->due.isNull();
        reviews.push_back(
            {quarter, isDated ? planned->due : afterWorkingDays(days, end, kWorkingDays)});
    }
    plan.reviews = std::move(reviews);
}

} // namespace accord::app
