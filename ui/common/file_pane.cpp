// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_pane.h"

#include "app/customer_file_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/file_model.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/outlets.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kThumbnail = 96;
constexpr int kCellWidth = 168;
constexpr int kCellHeight = 148;
constexpr std::int64_t kMostThumbnailBytes = 20LL << 20;

QString of(const std::string &text) {
    return QString::fromStdString(text);
}

QList<QString> localFiles(const QMimeData &mime) {
    QList<QString> paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

using Thumbnails = std::vector<std::pair<QString, QImage>>;

} // namespace

FilePane::FilePane(PageContext &context, const QString &id, QWidget *empty, Opener opener)
    : m_context(context),
      m_id(id),
      m_opener(opener ? std::move(opener)
                      : [](const QUrl &copy) { QDesktopServices::openUrl(copy); }),
      m_add(makeVerb("add", "plus", tr("Add file…"))),
      m_paste(makeVerb("paste", "paste", tr("Paste"))),
      m_open(makeVerb("open", "forward", tr("Open"))),
      m_save(makeVerb("save", "save", tr("Save as…"))),
      m_rename(makeVerb("rename", "edit", tr("Rename…"))),
      m_remove(makeVerb("remove", "bin", tr("Remove file"))),
      m_view(new QListView),
      m_empty(empty),
      m_model(new FileModel(context.icons, context.figures, this)) {
    setAcceptDrops(true);
    m_view->setObjectName(id);
    m_view->setAccessibleName(tr("Files"));
    m_view->setModel(m_model);
    m_view->setViewMode(QListView::IconMode);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMovement(QListView::Static);
    m_view->setUniformItemSizes(true);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setAcceptDrops(false); // the whole pane takes them
    m_view->setIconSize(QSize(context.theme.px(kThumbnail), context.theme.px(kThumbnail)));
    m_view->setGridSize(QSize(context.theme.px(kCellWidth), context.theme.px(kCellHeight)));
    auto *verbs = new QWidget;
    verbs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *flow =
        new FlowLayout(context.theme.px(measure::kGap), context.theme.px(measure::kGap), verbs);
    for (QPushButton *verb : {m_add, m_paste, m_open, m_save, m_rename, m_remove}) {
        flow->addWidget(verb);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(verbs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_add, &QPushButton::clicked, this, &FilePane::askForFile);
    connect(m_paste, &QPushButton::clicked, this, &FilePane::paste);
    connect(m_open, &QPushButton::clicked, this, &FilePane::open);
    connect(m_save, &QPushButton::clicked, this, &FilePane::saveAs);
    connect(m_rename, &QPushButton::clicked, this, &FilePane::rename);
    connect(m_remove, &QPushButton::clicked, this, &FilePane::remove);
    connect(m_view, &QAbstractItemView::activated, this, &FilePane::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FilePane::showVerbs);
}

QPushButton *FilePane::makeVerb(const char *id, const char *icon, const QString &text) {
    QPushButton *verb = makeButton(m_id + QLatin1Char('_') + QLatin1String(id), ButtonKind::Plain,
                                   text, m_context.icons.icon(QLatin1String(icon)));
    verb->setProperty("small", true);
    return verb;
}

void FilePane::show(FilePlace place, std::vector<domain::CustomerFile> files) {
    m_place = std::move(place);
    std::ranges::reverse(files); // the newest first
    m_model->setFiles(std::move(files));
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showVerbs();
    loadThumbnails();
}

// Pictures are made small away from the window; each once for its content.
void FilePane::loadThumbnails() {
    std::vector<std::pair<std::string, QString>> wanted; // id and digest
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const domain::CustomerFile &file = m_model->file(row);
        if (file.size <= kMostThumbnailBytes && !m_model->hasThumbnail(of(file.sha256))) {
            wanted.emplace_back(file.id.toString(), of(file.sha256));
        }
    }
    if (wanted.empty()) {
        return;
    }
    const std::shared_ptr<app::ReadSession> session = m_context.workspace.openReader();
    m_context.jobs.run<Thumbnails>(
        QString(),
        [session, wanted, side = m_context.theme.px(kThumbnail)](
            const base::Progress & /*progress*/) -> base::Result<Thumbnails> {
            Thumbnails made;
            for (const auto &[id, digest] : wanted) {
                const auto bytes = app::CustomerFileService(session->context()).bytes(id);
                made.emplace_back(digest, bytes
                                              ? thumbnailOf(QByteArray::fromStdString(*bytes), side)
                                              : QImage());
            }
            return made;
        },
        this,
        [this](base::Result<Thumbnails> made) {
            for (const auto &[digest, image] : made.value_or(Thumbnails())) {
                m_model->setThumbnail(digest, image);
            }
        });
}

const domain::CustomerFile *FilePane::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->file(index.row()) : nullptr;
}

void FilePane::showVerbs() {
    const bool isOne = current() != nullptr;
    for (QPushButton *verb : {m_open, m_save, m_rename, m_remove}) {
        verb->setVisible(m_model->rowCount() > 0);
    }
    m_add->setEnabled(m_place.mayEdit);
    m_paste->setEnabled(m_place.mayEdit);
    m_open->setEnabled(isOne);
    m_save->setEnabled(isOne);
    m_rename->setEnabled(isOne && m_place.mayEdit);
    m_remove->setEnabled(isOne && m_place.mayEdit);
}

void FilePane::askForFile() {
    const QString file = m_context.files.openFile(
        this, tr("Add file"), {{tr("All files"), QStringLiteral("*"), QString()}});
    if (!file.isEmpty()) {
        keep({file});
    }
}

void FilePane::keep(const QList<QString> &paths) {
    int count = 0;
    for (const QString &path : paths) {
        const auto done = m_context.actions.run(this, [&] {
            return app::CustomerFileService(m_context.app())
                .keep({m_place.customer, m_place.visit, {}},
                      std::filesystem::path(path.toStdString()));
        });
        if (!done) {
            break;
        }
        ++count;
        Q_EMIT kept(of(done->id.toString()));
    }
    if (count > 0) {
        m_context.navigator.note(tr("%n files kept", nullptr, count));
    }
}

void FilePane::paste() {
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || !m_place.mayEdit) {
        return;
    }
    if (const QList<QString> paths = localFiles(*mime); !paths.isEmpty()) {
        keep(paths);
        return;
    }
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull()) {
        m_context.navigator.note(tr("There is neither a file nor a picture in the clipboard."));
        return;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const std::string name =
        tr("Picture %1").arg(of(app::today(m_context.app()).toString())).toStdString() + ".png";
    const auto done = m_context.actions.run(this, [&] {
        return app::CustomerFileService(m_context.app())
            .keepBytes({m_place.customer, m_place.visit, {}}, name, buffer.data().toStdString());
    });
    if (done) {
        Q_EMIT kept(of(done->id.toString()));
    }
}

void FilePane::open() {
    const domain::CustomerFile *file = current();
    if (file == nullptr) {
        return;
    }
    if (domain::mayRun(file->name)) {
        m_context.prompter.tell(this,
                                tr("%1 may run as a program and is not opened from here. Save "
                                   "it elsewhere if you trust it.")
                                    .arg(of(file->name)));
        return;
    }
    if (m_copies == nullptr) {
        m_copies = std::make_unique<QTemporaryDir>();
    }
    const auto copy = m_context.actions.run(
        this,
        [&] {
            return app::CustomerFileService(m_context.app())
                .copyInto(file->id.toString(),
                          std::filesystem::path(m_copies->path().toStdString()));
        },
        false);
    if (copy) {
        m_opener(QUrl::fromLocalFile(of(copy->string())));
        m_context.navigator.note(tr("Opened as a copy: changes to it are not kept here."));
    }
}

void FilePane::saveAs() {
    const domain::CustomerFile *file = current();
    if (file == nullptr) {
        return;
    }
    const QString target = m_context.files.saveFile(
        this, tr("Save as"), of(file->name), {{tr("All files"), QStringLiteral("*"), QString()}});
    if (target.isEmpty()) {
        return;
    }
    const std::string id = file->id.toString();
    if (m_context.actions.run(
            this,
            [&] {
                return app::CustomerFileService(m_context.app())
                    .copyTo(id, std::filesystem::path(target.toStdString()));
            },
            false)) {
        noteFile(m_context.navigator, tr("Saved"), target);
    }
}

void FilePane::rename() {
    const domain::CustomerFile *file = current();
    if (file == nullptr) {
        return;
    }
    const std::string id = file->id.toString();
    const auto version = file->version;
    const auto name =
        m_context.prompter.askText(this, tr("Rename"), tr("Name"), tr("Rename"), of(file->name));
    if (name) {
        m_context.actions.run(this, [&] {
            return app::CustomerFileService(m_context.app())
                .set(id, {{"name", name->toStdString()}}, version);
        });
    }
}

void FilePane::remove() {
    if (const domain::CustomerFile *file = current(); file != nullptr && m_place.mayEdit) {
        const std::string id = file->id.toString();
        if (m_context.actions.run(
                this, [&] { return app::CustomerFileService(m_context.app()).remove(id); })) {
            Q_EMIT removed(of(id));
        }
    }
}

void FilePane::dragEnterEvent(QDragEnterEvent *event) {
    if (m_place.mayEdit && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FilePane::dropEvent(QDropEvent *event) {
    const QList<QString> paths = localFiles(*event->mimeData());
    if (m_place.mayEdit && !paths.isEmpty()) {
        event->acceptProposedAction();
        keep(paths);
    }
}

void FilePane::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete) {
        remove();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FilePane::choose(const std::string &id) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->file(row).id.toString() == id) {
            m_view->setCurrentIndex(m_model->index(row));
        }
    }
}

} // namespace accord::ui
