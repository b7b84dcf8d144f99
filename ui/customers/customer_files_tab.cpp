// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_files_tab.h"

#include "app/customer_file_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/outlets.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/customers/file_model.h"

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

CustomerFilesTab::CustomerFilesTab(PageContext &context, Opener opener)
    : m_context(context),
      m_opener(opener ? std::move(opener)
                      : [](const QUrl &copy) { QDesktopServices::openUrl(copy); }),
      m_add(makeVerb("files_add", "plus", tr("Add file…"))),
      m_paste(makeVerb("files_paste", "paste", tr("Paste"))),
      m_open(makeVerb("files_open", "forward", tr("Open"))),
      m_save(makeVerb("files_save", "save", tr("Save as…"))),
      m_rename(makeVerb("files_rename", "edit", tr("Rename…"))),
      m_remove(makeVerb("files_remove", "bin", tr("Remove file"))),
      m_view(new QListView),
      m_empty(new EmptyState(context.icons, QStringLiteral("file"), tr("No files yet"),
                             tr("Drop files here, paste a picture, or choose one: contracts, "
                                "photos of shelves, price lists."))),
      m_model(new FileModel(context.icons, context.figures, this)) {
    setAcceptDrops(true);
    m_view->setObjectName(QStringLiteral("files"));
    m_view->setAccessibleName(tr("Files of the customer"));
    m_view->setModel(m_model);
    m_view->setViewMode(QListView::IconMode);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMovement(QListView::Static);
    m_view->setUniformItemSizes(true);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setAcceptDrops(false); // the whole tab takes them
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
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    layout->addWidget(verbs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_add, &QPushButton::clicked, this, &CustomerFilesTab::choose);
    connect(m_paste, &QPushButton::clicked, this, &CustomerFilesTab::paste);
    connect(m_open, &QPushButton::clicked, this, &CustomerFilesTab::open);
    connect(m_save, &QPushButton::clicked, this, &CustomerFilesTab::saveAs);
    connect(m_rename, &QPushButton::clicked, this, &CustomerFilesTab::rename);
    connect(m_remove, &QPushButton::clicked, this, &CustomerFilesTab::remove);
    connect(m_view, &QAbstractItemView::activated, this, &CustomerFilesTab::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomerFilesTab::showVerbs);
}

QPushButton *CustomerFilesTab::makeVerb(const char *id, const char *icon, const QString &text) {
    QPushButton *verb = makeButton(QLatin1String(id), ButtonKind::Plain, text,
                                   m_context.icons.icon(QLatin1String(icon)));
    verb->setProperty("small", true);
    return verb;
}

bool CustomerFilesTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers);
}

void CustomerFilesTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer;
    m_mayEdit = app::demand(m_context.app(), domain::Action::EditFile, customer.owner).has_value();
    auto files = m_context.actions.run(
        this, [&] { return app::CustomerFileService(m_context.app()).ofCustomer(customer.code); },
        false);
    auto all = std::move(files).value_or(std::vector<domain::CustomerFile>());
    std::ranges::reverse(all); // the newest first
    m_model->setFiles(std::move(all));
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showVerbs();
    loadThumbnails();
}

// Pictures are made small away from the window; each once for its content.
void CustomerFilesTab::loadThumbnails() {
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

const domain::CustomerFile *CustomerFilesTab::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->file(index.row()) : nullptr;
}

void CustomerFilesTab::showVerbs() {
    const bool isOne = current() != nullptr;
    m_add->setEnabled(m_mayEdit);
    m_paste->setEnabled(m_mayEdit);
    m_open->setEnabled(isOne);
    m_save->setEnabled(isOne);
    m_rename->setEnabled(isOne && m_mayEdit);
    m_remove->setEnabled(isOne && m_mayEdit);
}

void CustomerFilesTab::choose() {
    const QString file = m_context.files.openFile(
        this, tr("Add file"), {{tr("All files"), QStringLiteral("*"), QString()}});
    if (!file.isEmpty()) {
        keep({file});
    }
}

void CustomerFilesTab::keep(const QList<QString> &paths) {
    int kept = 0;
    for (const QString &path : paths) {
        const auto done = m_context.actions.run(this, [&] {
            return app::CustomerFileService(m_context.app())
                .keep(m_customer.code, std::filesystem::path(path.toStdString()));
        });
        if (!done) {
            break;
        }
        ++kept;
    }
    if (kept > 0) {
        m_context.navigator.note(tr("%n files kept", nullptr, kept));
    }
}

void CustomerFilesTab::paste() {
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || !m_mayEdit) {
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
    m_context.actions.run(this, [&] {
        return app::CustomerFileService(m_context.app())
            .keepBytes(m_customer.code, name, buffer.data().toStdString());
    });
}

void CustomerFilesTab::open() {
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

void CustomerFilesTab::saveAs() {
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

void CustomerFilesTab::rename() {
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

void CustomerFilesTab::remove() {
    if (const domain::CustomerFile *file = current(); file != nullptr && m_mayEdit) {
        const std::string id = file->id.toString();
        m_context.actions.run(this,
                              [&] { return app::CustomerFileService(m_context.app()).remove(id); });
    }
}

void CustomerFilesTab::dragEnterEvent(QDragEnterEvent *event) {
    if (m_mayEdit && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void CustomerFilesTab::dropEvent(QDropEvent *event) {
    const QList<QString> paths = localFiles(*event->mimeData());
    if (m_mayEdit && !paths.isEmpty()) {
        event->acceptProposedAction();
        keep(paths);
    }
}

void CustomerFilesTab::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete) {
        remove();
    } else {
        CustomerPart::keyPressEvent(event);
    }
}

void CustomerFilesTab::take(const QVariantMap &hint) {
    const std::string id = hint.value(QStringLiteral("id")).toString().toStdString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->file(row).id.toString() == id) {
            m_view->setCurrentIndex(m_model->index(row));
        }
    }
}

} // namespace accord::ui
