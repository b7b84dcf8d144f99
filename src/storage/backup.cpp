// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/atomic_file.h"
#include "base/file_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <system_error>

namespace accord::storage {

namespace {

namespace fs = std::filesystem;
using base::Instant;

// Sorts by time as text and is a valid name everywhere: 20260130T160000Z.
std::string stamp(Instant at) {
    const std::string iso = at.toString("UTC"); // 2026-01-30T16:00:00+00:00
    std::string out;
    for (const char c : iso.substr(0, 19)) {
        if (c != '-' && c != ':') {
            out += c;
        }
    }
    return out + "Z";
}

// "20260130T160000Z-import.accord"; a null instant when the name is not of this form.
Backup parsed(const fs::path &file) {
    Backup backup{file, Instant(), {}};
    const std::string name = file.filename().string();
    static constexpr std::string_view kEnding = ".accord";
    if (name.size() < 18 + kEnding.size() || !name.ends_with(kEnding) || name[16] != '-') {
        return backup;
    }
    const std::string_view t(name);
    const auto at = Instant::parse(fmt::format("{}-{}-{}T{}:{}:{}Z", t.substr(0, 4), t.substr(4, 2),
                                               t.substr(6, 2), t.substr(9, 2), t.substr(11, 2),
                                               t.substr(13, 2)),
                                   "UTC");
    if (at && stamp(*at) == t.substr(0, 16)) {
        backup.made = *at;
        backup.occasion = t.substr(17, t.size() - 17 - kEnding.size());
    }
    return backup;
}

// Marks the newest of each of the first `most` groups among `order[from…]`; the position after
// the last backup that belongs to a marked group.
template<class Group>
std::size_t keepGroups(const std::vector<std::size_t> &order, std::size_t from, std::size_t most,
                       const Group &groupOf, std::vector<bool> &kept) {
    std::set<decltype(groupOf(std::size_t{0}))> seen;
    std::size_t at = from;
    for (; at < order.size(); ++at) {
        const auto group = groupOf(order[at]);
        if (seen.contains(group)) {
            continue;
        }
        if (seen.size() == most) {
            break;
        }
        seen.insert(group);
        kept[order[at]] = true;
    }
    return at;
}

void thin(const fs::path &companyFile, const std::string &zone) {
    const auto backups = listBackups(companyFile);
    std::vector<Instant> made;
    made.reserve(backups.size());
    for (const Backup &backup : backups) {
        made.push_back(backup.made);
    }
    const auto kept = keptBackups(made, zone);
    for (std::size_t i = 0; i < backups.size(); ++i) {
        if (!kept[i]) {
            std::error_code ignored; // one too many is no failure
            fs::remove(backups[i].file, ignored);
        }
    }
}

// Two backups of one second (several imports in a row) get different names.
fs::path freeName(const fs::path &folder, Instant now, std::string_view occasion) {
    fs::path file;
    std::error_code ignored;
    for (int number = 1; number == 1 || fs::exists(file, ignored); ++number) {
        const std::string suffix = number == 1 ? std::string() : fmt::format("-{}", number);
        file = folder / fmt::format("{}-{}{}.accord", stamp(now), occasion, suffix);
    }
    return file;
}

} // namespace

base::Done writeVerifiedCopy(db::Connection &connection, const fs::path &target,
                             const base::Progress &progress) {
    // The log of a file of this name that is open or gone: the engine would take it for the copy's
    // own and mix the two.
    for (const char *log : {"-wal", "-journal"}) {
        const fs::path leftover = target.string() + log;
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(leftover, ignored))) {
            return base::fail(base::ErrorCode::Duplicate, "file.exists",
                              "There is something named " + leftover.string() +
                                  " already; choose another name.",
                              "file", leftover.string(), {{"file", leftover.string()}});
        }
    }
    base::AtomicFile file(target);
    ACCORD_CHECK(connection.dialect().copyTo(file.temporaryPath(), progress));
    const auto problems = connection.dialect().damageOfCopy(file.temporaryPath());
    if (!problems.empty()) {
        throw base::StorageError(base::StorageProblem::Corrupt, 0, "backup " + target.string(),
                                 "the copy did not pass its check, so it was not kept and older "
                                 "backups were left alone (" +
                                     problems.front() + ")");
    }
    file.commit();
    return {};
}

fs::path backupFolder(const fs::path &companyFile) {
    return companyFile.string() + ".backups";
}

std::vector<Backup> listBackups(const fs::path &companyFile) {
    std::vector<Backup> backups;
    std::error_code none;
    for (const auto &entry : fs::directory_iterator(backupFolder(companyFile), none)) {
        Backup backup = parsed(entry.path());
        if (!backup.made.isNull()) {
            backups.push_back(std::move(backup));
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return std::tie(a.made, a.file) > std::tie(b.made, b.file);
    });
    return backups;
}

base::Result<fs::path> backUp(db::Connection &connection, const fs::path &companyFile, Instant now,
                              std::string_view occasion, const std::string &zone,
                              const base::Progress &progress) {
    const fs::path folder = backupFolder(companyFile);
    std::error_code failed;
    if (fs::create_directory(folder, failed)) {
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
    if (failed) {
        base::raiseFileError(failed.value(), "make the backup folder", folder);
    }
    fs::path file = freeName(folder, now, occasion);
    ACCORD_CHECK(writeVerifiedCopy(connection, file, progress));
    thin(companyFile, zone);
    return file;
}

std::vector<bool> keptBackups(const std::vector<Instant> &made, const std::string &zone,
                              const ThinningPolicy &policy) {
    std::vector<std::size_t> order(made.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return made[a] > made[b]; });
    std::vector<bool> kept(made.size());
    for (std::size_t i = 0; i < order.size() && i < policy.newest; ++i) {
        kept[order[i]] = true;
    }
    const auto day = [&](std::size_t i) { return made[i].dateIn(zone); };
    const auto week = [&](std::size_t i) { return day(i).plusDays(1 - day(i).weekday()); };
    const auto month = [&](std::size_t i) { return day(i).year() * 12 + day(i).month(); };
    std::size_t at = keepGroups(order, 0, policy.days, day, kept);
    at = keepGroups(order, at, policy.weeks, week, kept);
    keepGroups(order, at, policy.months, month, kept);
    return kept;
}

} // namespace accord::storage
