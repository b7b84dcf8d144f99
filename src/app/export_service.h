// SPDX-License-Identifier: GPL-3.0-or-later
// ExportService: customers, contacts, visits, plans, sales and money facts as CSV, XLSX or JSON
// (QUALITY section 2, formula injection): for a spreadsheet, or for re-import, which brings back
// exactly what went out.
#pragma once

#include "app/context.h"
#include "base/progress.h"
#include "base/result.h"
#include "io/csv_writer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace accord::app {

struct ExportRequest {
    std::filesystem::path file; // .csv, .xlsx or .json; contacts also .vcf, visits .ics
    io::ExportFor purpose = io::ExportFor::Spreadsheet;
    std::string filter; // as in the list; archived customers are always included
    // Heading of a field in the user's language; empty = its key.
    std::function<std::string(const std::string &key)> title;
};

struct ExportResult {
    std::filesystem::path file;
    std::string format; // "csv", "xlsx", "json", "vcf" or "ics"
    std::int64_t rows = 0;
};

class ExportService {
public:
    explicit ExportService(Context &context) : m_context(context) {}

    // Invalid ("export.format", "filter.bad"), Limit ("export.too_long"), Forbidden, Cancelled.
    // Throws base::StorageError; the target is untouched then.
    [[nodiscard]] base::Result<ExportResult> customers(const ExportRequest &request,
                                                       const base::Progress &progress = {});
    // The same, and .vcf: vCards. By name; what was erased is left out.
    [[nodiscard]] base::Result<ExportResult> contacts(const ExportRequest &request,
                                                      const base::Progress &progress = {});
    // The same, and .ics: a calendar. Oldest first.
    [[nodiscard]] base::Result<ExportResult> visits(const ExportRequest &request,
                                                    const base::Progress &progress = {});
    // Of the customers that pass the filter, by code, then as they came: money facts of one kind.
    [[nodiscard]] base::Result<ExportResult> receivables(const ExportRequest &request,
                                                         const base::Progress &progress = {});
    [[nodiscard]] base::Result<ExportResult> stock(const ExportRequest &request,
                                                   const base::Progress &progress = {});
    [[nodiscard]] base::Result<ExportResult> mustHaves(const ExportRequest &request,
                                                       const base::Progress &progress = {});
    [[nodiscard]] base::Result<ExportResult> serviceFacts(const ExportRequest &request,
                                                          const base::Progress &progress = {});
    // Month by month, then by customer code, category and product. The profits of a customer's
    // month stand in the first of its rows.
    [[nodiscard]] base::Result<ExportResult> sales(const ExportRequest &request,
                                                   const base::Progress &progress = {});
    // Annual plans, newest year first.
    [[nodiscard]] base::Result<ExportResult> plans(const ExportRequest &request,
                                                   const base::Progress &progress = {});
    // All of the company but its change log, as one .json: the same before and after what was
    // undone.
    [[nodiscard]] base::Result<ExportResult> everything(const ExportRequest &request,
                                                        const base::Progress &progress = {});

private:
    Context &m_context;
};

} // namespace accord::app
