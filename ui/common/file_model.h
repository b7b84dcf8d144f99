// SPDX-License-Identifier: GPL-3.0-or-later
// FileModel: the files of a customer with a small picture where there is one.
#pragma once

#include "domain/file/customer_file.h"
#include "ui/common/icons.h"

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>
#include <QImage>
#include <vector>

namespace accord::ui {

class Figures;

class FileModel : public QAbstractListModel {
    Q_OBJECT
public:
    FileModel(const Icons &icons, const Figures &figures, QObject *parent = nullptr);
    void setFiles(std::vector<domain::CustomerFile> files);
    [[nodiscard]] const domain::CustomerFile &file(int row) const {
        return m_files.at(static_cast<std::size_t>(row));
    }
    // The picture of a content, by its digest.
    void setThumbnail(const QString &sha256, const QImage &image);
    [[nodiscard]] bool hasThumbnail(const QString &sha256) const {
        return m_thumbnails.contains(sha256);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Icons &m_icons;
    const Figures &m_figures;
    std::vector<domain::CustomerFile> m_files;
    QHash<QString, QIcon> m_thumbnails;
};

// "1.2 MB", "640 KB"
[[nodiscard]] QString sizeText(std::int64_t bytes);
// A picture that is read and made small; null when the bytes are none, or larger than is looked at.
[[nodiscard]] QImage thumbnailOf(const QByteArray &bytes, int side);

} // namespace accord::ui
