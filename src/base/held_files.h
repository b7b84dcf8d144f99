// SPDX-License-Identifier: GPL-3.0-or-later
// Which files the database engine of this process holds. POSIX locks belong to the process: whoever
// opens such a file beside the engine and closes it again drops the engine's locks, and another
// program may then take the log of the file away. So nobody else in the process opens them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

namespace accord::base {

// Device and number of the file on it, which stay when it is renamed.
using FileIdentity = std::pair<std::uint64_t, std::uint64_t>;

// Empty when there is no such file.
[[nodiscard]] std::optional<FileIdentity> identityOf(const std::filesystem::path &file);

// Counted: as many letGo as hold. Safe from any thread.
void holdFile(const FileIdentity &file);
void letGoOfFile(const FileIdentity &file);
[[nodiscard]] bool isHeldFile(const std::filesystem::path &file);
// Throws FileError (CannotOpen) when the file is held: it says that the company is open here.
void requireNotHeld(const std::filesystem::path &file);

} // namespace accord::base
