// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentApplication: fonts need a QGuiApplication. A program without a window makes one
// of these on its main thread just before its first document and keeps it until the last; with
// an application already there it does nothing. No display is touched: the platform is
// "offscreen" unless QT_QPA_PLATFORM says otherwise.
#pragma once

#include <memory>

namespace accord::documents {

class DocumentApplication {
public:
    DocumentApplication();
    DocumentApplication(const DocumentApplication &) = delete;
    DocumentApplication &operator=(const DocumentApplication &) = delete;
    ~DocumentApplication();

private:
    struct Own;
    std::unique_ptr<Own> m_own; // null when the application was there before
};

} // namespace accord::documents
