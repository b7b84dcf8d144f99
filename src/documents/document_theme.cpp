// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_theme.h"

namespace accord::documents {
namespace {

// Same order as Tone.
constexpr std::array<QRgb, kTones> kPaper{
    0x00000000, 0xFF1B2430, 0xFF596579, 0xFF98A2B3, 0xFF0A63BD, 0xFFE7F1FD, 0xFFF6F7F9,
    0xFFFFFFFF, 0xFFE4E7EC, 0xFFD0D5DD, 0xFF127A4B, 0xFF9C4F06, 0xFFBC2E28, 0xFF0A63BD,
    0xFFE7F1FD, 0xFF0B7070, 0xFFE3F3F3, 0xFF596579, 0xFFEEF0F3, 0xFF0A63BD, 0xFF0E8A8A,
    0xFFE08A1E, 0xFF7A5AF8, 0xFFC2332D, 0xFF98A2B3, 0xFFF5F6F8};

} // namespace

Palette::Palette() : m_colours(kPaper) {}

const Palette &Palette::paper() {
    static const Palette palette;
    return palette;
}

} // namespace accord::documents
