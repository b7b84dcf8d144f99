// SPDX-License-Identifier: GPL-3.0-or-later
// Contact cards: whatever was read can be written and read again.
#include "io/vcard.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    using namespace accord;
    const auto cards = io::readVCards({reinterpret_cast<const char *>(data), size});
    if (!cards) {
        return 0;
    }
    for (const io::VCard &card : *cards) {
        const auto again = io::readVCards(io::vcardText(card));
        if (!again || again->size() != 1) {
            __builtin_trap(); // one card is one card
        }
    }
    return 0;
}
