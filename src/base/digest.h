// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (libsodium) and random bytes, as the change log, digests and file checks need them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace accord::base {

using Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Digest sha256(std::string_view bytes);
// BLAKE2b of 32 bytes: as sure as SHA-256 and several times quicker, for what only we compare.
[[nodiscard]] Digest quickDigest(std::string_view bytes);
[[nodiscard]] std::string hex(const Digest &digest);
[[nodiscard]] std::string randomBytes(std::size_t count);

// For content too long to hold: add pieces, then finish once.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    [[nodiscard]] Digest finish();

private:
    alignas(8) std::array<std::uint8_t, 128> m_state{}; // crypto_hash_sha256_state
};

} // namespace accord::base
