// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_chooser_dialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace accord::ui {
namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 520;
constexpr int kSideWidth = 200;
constexpr int kNameWidth = 300;
constexpr int kSize = 1; // columns of the model
constexpr int kDay = 3;

// Its own words call it a volume in Chinese.
[[maybe_unused]] constexpr auto *kSizeTitle = QT_TRANSLATE_NOOP("QFileSystemModel", "Size");

// Sizes and days as the window writes them, whatever the language of the desktop is.
class FileFacts : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *files = qobject_cast<const QFileSystemModel *>(index.model());
        if (files == nullptr) {
            return;
        }
        if (index.column() == kDay) {
            option->text = files->lastModified(index).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
        } else if (index.column() == kSize && !files->isDir(index)) {
            option->text = QLocale().formattedDataSize(files->size(index), 1,
                                                       QLocale::DataSizeTraditionalFormat);
        }
    }
};

} // namespace

QIcon NameIcons::icon(IconType type) const {
    const QStyle *style = QApplication::style();
    switch (type) {
    case Folder:
        return style->standardIcon(QStyle::SP_DirIcon);
    case Drive:
        return style->standardIcon(QStyle::SP_DriveHDIcon);
    case Computer:
        return style->standardIcon(QStyle::SP_ComputerIcon);
    case Desktop:
        return style->standardIcon(QStyle::SP_DesktopIcon);
    case Trashcan:
        return style->standardIcon(QStyle::SP_TrashIcon);
    default:
        return style->standardIcon(QStyle::SP_FileIcon);
    }
}

QIcon NameIcons::icon(const QFileInfo &file) const {
    return icon(file.isDir() ? Folder : File);
}

QString NameIcons::type(const QFileInfo &file) const {
    return file.isDir() ? QFileDialog::tr("Folder") : file.suffix().toUpper();
}

FileChooserDialog::FileChooserDialog(QWidget *over, const QString &title, const QString &folder,
                                     const QString &filter)
    : QFileDialog(over, title, folder, filter) {
    setObjectName(QStringLiteral("fileDialog"));
    setIconProvider(&m_icons);
#ifdef Q_OS_LINUX
    // Those of the desktop run in this process too and look into files as they like.
    setOption(QFileDialog::DontUseNativeDialog);
#endif
    layColumns();
}

// Nothing of a file's name, size and day is cut; a dialog of the system has no such parts.
void FileChooserDialog::layColumns() {
    auto *table = findChild<QTreeView *>(QStringLiteral("treeView"));
    auto *sides = findChild<QSplitter *>(QStringLiteral("splitter"));
    if (table == nullptr || sides == nullptr) {
        return;
    }
    resize(kWidth, kHeight);
    sides->setSizes({kSideWidth, kWidth - kSideWidth});
    auto *facts = new FileFacts(table);
    table->setItemDelegateForColumn(kSize, facts);
    table->setItemDelegateForColumn(kDay, facts);
    QHeaderView *header = table->header();
    header->resizeSection(0, kNameWidth);
    for (int column = kSize; column <= kDay; ++column) {
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

QString FileChooserDialog::choose() {
    return exec() == QDialog::Accepted && !selectedFiles().isEmpty() ? selectedFiles().first()
                                                                     : QString();
}

} // namespace accord::ui
