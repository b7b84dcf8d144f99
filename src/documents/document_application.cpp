// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_application.h"

#include <QApplication>
#include <array>

namespace accord::documents {

struct DocumentApplication::Own {
    // QApplication keeps references to its arguments for as long as it lives.
    std::array<char, 7> name{"accord"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    QApplication application{count, arguments.data()};
};

DocumentApplication::DocumentApplication() {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Qt complains on standard error when nobody set a runtime folder; nothing here needs one.
    qputenv("QT_LOGGING_RULES", "qt.core.qstandardpaths=false");
    m_own = std::make_unique<Own>();
}

DocumentApplication::~DocumentApplication() = default;

} // namespace accord::documents
