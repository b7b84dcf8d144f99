// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <sodium.h>

#include <cstring>
#include <stdexcept>

namespace accord::base {

namespace {

void requireSodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw std::runtime_error("libsodium cannot start");
    }
}

const unsigned char *bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char *>(text.data());
}

} // namespace

Digest sha256(std::string_view bytes) {
    requireSodium();
    Digest out{};
    crypto_hash_sha256(out.data(), bytesOf(bytes), bytes.size());
    return out;
}

Digest quickDigest(std::string_view bytes) {
    requireSodium();
    Digest out{};
    crypto_generichash(out.data(), out.size(), bytesOf(bytes), bytes.size(), nullptr, 0);
    return out;
}

std::string hex(const Digest &digest) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(digest.size() * 2);
    for (const std::uint8_t byte : digest) {
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

std::string randomBytes(std::size_t count) {
    requireSodium();
    std::string out(count, '\0');
    randombytes_buf(out.data(), out.size());
    return out;
}

Sha256::Sha256() {
    requireSodium();
    static_assert(sizeof(crypto_hash_sha256_state) <= sizeof(m_state));
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    std::memcpy(m_state.data(), &state, sizeof state);
}

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_state state;
    std::memcpy(&state, m_state.data(), sizeof state);
    crypto_hash_sha256_update(&state, bytesOf(bytes), bytes.size());
    std::memcpy(m_state.data(), &state, sizeof state);
}

Digest Sha256::finish() {
    crypto_hash_sha256_state state;
    std::memcpy(&state, m_state.data(), sizeof state);
    Digest out{};
    crypto_hash_sha256_final(&state, out.data());
    return out;
}

} // namespace accord::base
