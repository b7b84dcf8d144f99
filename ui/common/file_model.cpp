// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_model.h"

#include "ui/common/figures.h"
#include "ui/common/parts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPixmap>

namespace accord::ui {
namespace {

constexpr int kMostPictureMegabytes = 128; // of memory while it is read
constexpr int kMostPictureSide = 20'000;

} // namespace

QString sizeText(std::int64_t bytes) {
    constexpr std::int64_t kKilo = 1024;
    constexpr std::int64_t kTenths = 10;
    if (bytes < kKilo) {
        return QStringLiteral("%1 B").arg(bytes);
    }
    if (bytes < kKilo * kKilo) {
        return QStringLiteral("%1 KB").arg((bytes + kKilo / 2) / kKilo);
    }
    return QStringLiteral("%1 MB").arg(decimalText(bytes * kTenths / (kKilo * kKilo), 1, 1));
}

QImage thumbnailOf(const QByteArray &bytes, int side) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(kMostPictureMegabytes);
    const QSize size = reader.size();
    // Drawings are programs of their own; only pictures made of pixels are read.
    if (!size.isValid() || reader.format().startsWith("svg") || size.width() > kMostPictureSide ||
        size.height() > kMostPictureSide) {
        return {};
    }
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

FileModel::FileModel(const Icons &icons, const Figures &figures, QObject *parent)
    : QAbstractListModel(parent), m_icons(icons), m_figures(figures) {}

void FileModel::setFiles(std::vector<domain::CustomerFile> files) {
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

void FileModel::setThumbnail(const QString &sha256, const QImage &image) {
    m_thumbnails.insert(sha256, image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image)));
    if (!m_files.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    }
}

int FileModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant FileModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const domain::CustomerFile &file = m_files[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(file.name);
    const QString about =
        QStringLiteral("%1 · %2").arg(sizeText(file.size), m_figures.date(file.day));
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1\n%2").arg(name, about);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(name, about);
    case Qt::ToolTipRole:
        return plainTip(file.notes.empty()
                            ? name
                            : name + QLatin1Char('\n') + QString::fromStdString(file.notes));
    case Qt::DecorationRole: {
        const QIcon picture = m_thumbnails.value(QString::fromStdString(file.sha256));
        return picture.isNull() ? m_icons.icon(QStringLiteral("file")) : picture;
    }
    default:
        return {};
    }
}

} // namespace accord::ui
