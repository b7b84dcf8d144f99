// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a customer: dropped, pasted or chosen, kept inside the company file. They are opened
// as a copy that is thrown away; what may run as a program is only saved elsewhere.
#pragma once

#include "domain/customer/customer.h"
#include "domain/file/customer_file.h"
#include "ui/common/customer_tab.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

class QListView;
class QPushButton;
class QUrl;

namespace accord::ui {

class EmptyState;
class FileModel;

class CustomerFilesTab : public CustomerPart {
    Q_OBJECT
public:
    // `opener` hands a copy to the program that shows such files.
    using Opener = std::function<void(const QUrl &copy)>;
    explicit CustomerFilesTab(PageContext &context, Opener opener = {});
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    // {"id": …} brings that file to the front.
    void take(const QVariantMap &hint) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *makeVerb(const char *id, const char *icon, const QString &text);
    void choose();
    void paste();
    void keep(const QList<QString> &paths);
    void open();
    void saveAs();
    void rename();
    void remove();
    void loadThumbnails();
    void showVerbs();
    [[nodiscard]] const domain::CustomerFile *current() const;

    PageContext &m_context;
    Opener m_opener;
    domain::Customer m_customer;
    bool m_mayEdit = false;
    std::unique_ptr<QTemporaryDir> m_copies; // of files that were opened
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QListView *m_view;
    EmptyState *m_empty;
    FileModel *m_model;
};

} // namespace accord::ui
