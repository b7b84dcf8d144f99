// SPDX-License-Identifier: GPL-3.0-or-later
// FilePane: files with their small pictures: dropped, pasted or chosen, kept inside the company
// file. They are opened as a copy that is thrown away; what may run as a program is only saved
// elsewhere. Of a customer, or of one visit.
#pragma once

#include "domain/file/customer_file.h"
#include "ui/common/page_context.h"

#include <QTemporaryDir>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QListView;
class QPushButton;
class QUrl;

namespace accord::ui {

class FileModel;

// Where files go that are kept now.
struct FilePlace {
    std::string customer;  // code
    domain::VisitId visit; // null = of the customer alone
    bool mayEdit = false;
};

class FilePane : public QWidget {
    Q_OBJECT
public:
    // `opener` hands a copy to the program that shows such files.
    using Opener = std::function<void(const QUrl &copy)>;
    // `id` is the object name of the list and begins those of its buttons; `empty` stands in the
    // place of the list while there is nothing in it.
    FilePane(PageContext &context, const QString &id, QWidget *empty, Opener opener = {});
    void show(FilePlace place, std::vector<domain::CustomerFile> files);
    // Brings that file to the front.
    void choose(const std::string &id);
    [[nodiscard]] QListView &view() const { return *m_view; }

Q_SIGNALS:
    void kept(const QString &id);
    void removed(const QString &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *makeVerb(const char *id, const char *icon, const QString &text);
    void askForFile();
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
    QString m_id;
    Opener m_opener;
    FilePlace m_place;
    std::unique_ptr<QTemporaryDir> m_copies; // of files that were opened
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QListView *m_view;
    QWidget *m_empty;
    FileModel *m_model;
};

} // namespace accord::ui
