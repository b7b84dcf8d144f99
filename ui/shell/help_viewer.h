// SPDX-License-Identifier: GPL-3.0-or-later
// HelpViewer (F1): the user pages inside the program. Reads nothing but our own pages and pictures:
// no file of the disk, no address of the network, whatever a page says.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>
#include <QTextBrowser>

class QListWidget;

namespace accord::ui {

// A QTextBrowser that answers only what lies in the program.
class SealedBrowser : public QTextBrowser {
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

class HelpViewer : public QDialog {
    Q_OBJECT
public:
    HelpViewer(PageContext &context, QString language, QWidget *parent);
    // The page by its stem; the first page when there is none of that name.
    void open(const QString &page);
    [[nodiscard]] const QString &page() const { return m_page; }
    [[nodiscard]] SealedBrowser &browser() { return *m_text; }

private:
    void follow(const QUrl &link);
    [[nodiscard]] QString folder() const;
    const Theme &m_theme;
    QString m_language;
    QString m_page;
    QListWidget *m_list;
    SealedBrowser *m_text;
};

} // namespace accord::ui
