// SPDX-License-Identifier: GPL-3.0-or-later
// FileService: care for the company file itself: is it whole, sum it up again, copy it safely.
#pragma once

#include "app/context.h"
#include "base/progress.h"
#include "storage/verify.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

struct CopyReport {
    std::filesystem::path file;
    std::string headHash; // of the change log, for `verify --expect`
};

struct KeptBackup {
    std::filesystem::path file;
    base::Instant made;
};

class FileService {
public:
    explicit FileService(Context &context) : m_context(context) {}

    // Pages, foreign keys, change-log chain, sums; empty = whole.
    [[nodiscard]] base::Result<std::vector<storage::Problem>>
    verify(const storage::VerifyOptions &options, const base::Progress &progress = {}) const;
    // Makes the monthly sums again from the facts; how many rows were wrong.
    [[nodiscard]] base::Result<std::int64_t> rebuild();
    // A checked copy. Duplicate ("file.exists") when something has that name already.
    [[nodiscard]] base::Result<CopyReport> backup(const std::filesystem::path &target,
                                                  const base::Progress &progress = {}) const;

    // The newest of the checked copies that lie beside the company file.
    [[nodiscard]] static std::optional<KeptBackup>
    newestBackup(const std::filesystem::path &companyFile);
    // A checked copy in the folder beside the company file, older ones are thinned. Every user may:
    // nothing leaves the place where the file is. Reads only, so a reader will do.
    [[nodiscard]] base::Result<KeptBackup> backUpBeside(const std::filesystem::path &companyFile,
                                                        std::string_view occasion,
                                                        const base::Progress &progress = {}) const;

private:
    Context &m_context;
};

} // namespace accord::app
