// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/font_factory.h"

#include <QFontDatabase>
#include <algorithm>

namespace accord::documents {
namespace {

QStringList chineseFamilies(DocumentLanguage language) {
    if (language == DocumentLanguage::TraditionalChinese) {
        return {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Noto Sans TC"),
                QStringLiteral("Source Han Sans TC")};
    }
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
            QStringLiteral("Source Han Sans SC")};
}

} // namespace

FontFactory::FontFactory(DocumentLanguage language) {
    const QStringList installed = QFontDatabase::families();
    const auto addInstalled = [&](const QString &family) {
        if (installed.contains(family)) {
            m_families.append(family);
        }
    };
    if (language == DocumentLanguage::English) {
        addInstalled(QStringLiteral("Noto Sans"));
    }
    const qsizetype before = m_families.size();
    for (const QString &family : chineseFamilies(language)) {
        addInstalled(family);
    }
    m_complete = m_families.size() > before;
}

QFont FontFactory::font(double points, bool bold) const {
    const int pixels = qRound(points * kUnit);
    const auto found = m_fonts.find({pixels, bold});
    if (found != m_fonts.end()) {
        return found->second;
    }
    QFont made(m_families);
    made.setPixelSize(pixels);
    made.setWeight(bold ? QFont::Bold : QFont::Normal);
    made.setStyleStrategy(QFont::PreferNoShaping);
    made.setHintingPreference(QFont::PreferNoHinting);
    made.setKerning(false);
    return m_fonts.emplace(std::pair(pixels, bold), made).first->second;
}

} // namespace accord::documents
