// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed choices of an annual plan and the stable words they have in files, on the command line
// and in the database. FromCode gives nullopt for an unknown word.
#pragma once

#include <optional>
#include <string_view>

namespace accord::domain {

enum class PlanStep {
    Data,
    Review,
    Discussion,
    Draft,
    Negotiation,
    Signed,
    Executing,
    Closed,
    Terminated
};
enum class PlanMetric { QuantityCases, NetSales, Payment, Margin }; // whole cases, fen
enum class LineKind { Discount, Rebate, Display, Listing, Activity, Equipment, Promoter };
enum class SpendKind { Fixed, VolumeDriven, Contractual };
enum class RebateBasis { NetSales, Growth, PaymentOnTime, ShelfShare, Range };
enum class RebateMode { None, Whole, Slab };
enum class AppliesTo { Total, Increment };
enum class LinePeriod { Month, Quarter, Half, Year };
enum class LineForm { Cash, CreditNote, Goods };
enum class Side { Ours, Customer };
enum class CheckLevel { Must, Should };
enum class CheckState { Ok, Open, NotCheckable, Waived };

[[nodiscard]] std::string_view code(PlanStep value);   // "data" … "terminated"
[[nodiscard]] std::string_view code(PlanMetric value); // "quantity_cases", "net_sales_fen", …
[[nodiscard]] std::string_view code(LineKind value);
[[nodiscard]] std::string_view code(SpendKind value); // "fixed", "volume_driven", "contractual"
[[nodiscard]] std::string_view code(RebateBasis value);
[[nodiscard]] std::string_view code(RebateMode value);
[[nodiscard]] std::string_view code(AppliesTo value);
[[nodiscard]] std::string_view code(LinePeriod value);
[[nodiscard]] std::string_view code(LineForm value);
[[nodiscard]] std::string_view code(Side value);
[[nodiscard]] std::string_view code(CheckLevel value);
[[nodiscard]] std::string_view code(CheckState value);
[[nodiscard]] std::optional<PlanStep> planStepFromCode(std::string_view text);
[[nodiscard]] std::optional<PlanMetric> planMetricFromCode(std::string_view text);
[[nodiscard]] std::optional<LineKind> lineKindFromCode(std::string_view text);
[[nodiscard]] std::optional<SpendKind> spendKindFromCode(std::string_view text);
[[nodiscard]] std::optional<RebateBasis> rebateBasisFromCode(std::string_view text);
[[nodiscard]] std::optional<RebateMode> rebateModeFromCode(std::string_view text);
[[nodiscard]] std::optional<AppliesTo> appliesToFromCode(std::string_view text);
[[nodiscard]] std::optional<LinePeriod> linePeriodFromCode(std::string_view text);
[[nodiscard]] std::optional<LineForm> lineFormFromCode(std::string_view text);
[[nodiscard]] std::optional<Side> sideFromCode(std::string_view text);

} // namespace accord::domain
