// SPDX-License-Identifier: GPL-3.0-or-later
// HelpViewer (F1): the user pages inside the program. Reads nothing but our own pages and pictures:
// no file of the disk, no address of the network, whatever a page says.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>
#include <QTextBrowser>

class QLabel;
class QListWidget;
class QPushButton;

namespace accord::ui {

// A QTextBrowser that answers only the pictures that lie in the program. An answer is always given:
// for want of one Qt would read the file of that name itself.
class SealedBrowser : public QTextBrowser {
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

class HelpViewer : public QDialog {
    Q_OBJECT
public:
    HelpViewer(PageContext &context, QString language, QWidget *parent);
    // The page by its stem; the first page when there is none of that name.
    void turnTo(const QString &page);
    [[nodiscard]] const QString &page() const { return m_page; }
    [[nodiscard]] SealedBrowser &browser() { return *m_text; }

private:
    // Other pages open here; of what lies elsewhere the address is shown, to be copied.
    void follow(const QUrl &link);
    [[nodiscard]] QWidget *makeAddressBar();
    [[nodiscard]] QString folder() const;
    const Theme &m_theme;
    QString m_language;
    QString m_page;
    QListWidget *m_list;
    SealedBrowser *m_text;
    QWidget *m_addressBar = nullptr;
    QLabel *m_address;
};

} // namespace accord::ui
