// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepanel.h"

#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/dialogs.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/evidence/camerafeed.h"
#include "ui/evidence/cameraview.h"
#include "ui/evidence/evidencetile.h"
#include "ui/evidence/photoviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr int namedRefusals = 12; ///< sentences that are shown at once; the rest are counted

} // namespace

EvidencePanel::EvidencePanel(EvidenceDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ownDialogs(std::make_unique<SystemDialogs>())
    , m_dialogs(m_ownDialogs.get())
    , m_title(new SectionHeader)
    , m_count(new Chip)
    , m_gridBox(new QWidget)
    , m_grid(new QGridLayout(m_gridBox))
    , m_empty(new Label(TextRole::Small))
    , m_openly(new Label(TextRole::Small))
    , m_progress(new TaskProgress)
    , m_refusals(new Card)
    , m_refusedTitle(new Label(TextRole::SmallBold))
    , m_photo(new Button)
    , m_file(new Button)
    , m_paste(new Button)
    , m_useCamera(new Button)
    , m_ways(new QGridLayout)
{
    setObjectName(u"evidencePanel"_s);
    m_title->addTrailing(m_count);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::m);
    m_grid->setColumnStretch(columns, 1);
    m_empty->setTone(Tone::Faint);
    m_openly->setTone(Tone::Warn);
    m_progress->hide();
    m_refusals->setTone(Tone::Warn);
    m_refusals->body()->setContentsMargins(space::l, space::m, space::l, space::m);
    m_refusals->body()->addWidget(m_refusedTitle);
    m_refusals->hide();
    m_refusedTitle->setTone(Tone::Warn);
    m_refusals->setObjectName(u"evidenceRefusals"_s);
    m_ways->setSpacing(space::s);
    m_useCamera->setObjectName(u"useCamera"_s);
    const std::pair<Button *, QString> icons[]{{m_photo, u"camera-photo"_s},
                                               {m_useCamera, u"camera-web"_s},
                                               {m_file, u"mail-attachment"_s},
                                               {m_paste, u"edit-paste"_s}};
    for (const auto &[button, name] : icons) {
        button->setParent(this); // also while it is in no layout
        button->setSmall(true);
        button->setIconName(name);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_gridBox, m_empty, m_openly, m_progress, m_refusals}) {
        column->addWidget(widget);
    }
    column->addLayout(m_ways);
    connect(m_photo, &Button::clicked, this, &EvidencePanel::choosePhotos);
    connect(m_file, &Button::clicked, this, &EvidencePanel::chooseFiles);
    connect(m_paste, &Button::clicked, this, &EvidencePanel::paste);
    connect(m_useCamera, &Button::clicked, this, &EvidencePanel::openCamera);
    connect(m_progress, &TaskProgress::canceled, &desk, &EvidenceDesk::cancel);
    connect(&desk, &EvidenceDesk::itemsChanged, this, &EvidencePanel::showItems);
    connect(&desk, &EvidenceDesk::progressed, this, &EvidencePanel::showProgress);
    connect(&desk, &EvidenceDesk::refusalsChanged, this, &EvidencePanel::showRefusals);
    const auto watchImages = [this] {
        connect(m_desk.images(), &ImageLoader::loaded, m_gridBox, [this] {
            for (EvidenceTile *tile : m_tiles) {
                tile->update();
            }
        });
        connect(m_desk.images(), &ImageLoader::failed, m_gridBox, [this](const QByteArray &sha256) {
            for (EvidenceTile *tile : m_tiles) {
                tile->setImageFailed(sha256);
            }
        });
        m_gridBox->update();
    };
    if (desk.images()) {
        watchImages();
    } else {
        connect(&desk, &EvidenceDesk::imagesReady, this, watchImages);
    }
    takeDropsOn(this);
    setCamera(std::make_unique<CameraFeed>());
    retranslate();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::setDialogs(Dialogs &dialogs)
{
    m_dialogs = &dialogs;
}

void EvidencePanel::setExpected(int files)
{
    m_expected = files;
    showCount();
}

void EvidencePanel::setPhotoKey(const QString &key)
{
    m_photo->setKeyHint(key);
}

void EvidencePanel::setQuestions(QuestionSource questions)
{
    m_questions = std::move(questions);
}

// --- what is attached

void EvidencePanel::showItems()
{
    const std::vector<EvidenceItem> &items = m_desk.items();
    while (m_tiles.size() > items.size()) {
        m_tiles.back()->deleteLater();
        m_tiles.back()->hide();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < items.size()) {
        const int at = int(m_tiles.size());
        auto *tile = new EvidenceTile(m_desk, m_gridBox);
        connect(tile, &EvidenceTile::clicked, this, [this, at] { open(at); });
        connect(tile, &EvidenceTile::captionRequested, this, [this, at] { open(at, true); });
        connect(tile, &EvidenceTile::removalRequested, &m_desk, [this, tile] { m_desk.remove(tile->id()); });
        m_grid->addWidget(tile, at / columns, at % columns);
        m_tiles.push_back(tile);
    }
    for (size_t i = 0; i < items.size(); ++i) {
        m_tiles[i]->setItem(items[i]);
    }
    m_gridBox->setVisible(!items.empty());
    m_empty->setVisible(items.empty());
    const EvidencePlace &place = m_desk.place();
    m_openly->setVisible(place.isConfidential);
    for (Button *button : {m_photo, m_useCamera, m_file, m_paste}) {
        button->setEnabled(place.isEditable && !place.assessment.isNull());
    }
    showCount();
}

void EvidencePanel::showCount()
{
    const int here = int(m_desk.items().size());
    m_count->setVisible(here > 0 || m_expected > 0);
    m_count->setText(m_expected > 0 ? tr("%1 of at least %2").arg(number(qint64(here)), number(qint64(m_expected)))
                                    : number(qint64(here)));
    const bool isEnough = here >= m_expected;
    m_count->setMark(m_expected == 0 ? Mark::None : isEnough ? Mark::Good : Mark::Warn);
    m_count->setTone(m_expected == 0 ? Tone::Normal : isEnough ? Tone::Good : Tone::Warn);
}

void EvidencePanel::open(int index, bool atCaption)
{
    if (index < 0 || index >= int(m_desk.items().size())) {
        return;
    }
    if (!m_viewer) {
        m_viewer = new PhotoViewer(m_desk, window());
    }
    m_viewer->setQuestions(m_questions);
    m_viewer->open(m_desk.items()[size_t(index)].row.evidence.id, this, atCaption);
}

// --- the camera

void EvidencePanel::setCamera(std::unique_ptr<CameraFeed> camera)
{
    delete m_cameraView;
    m_camera = std::move(camera);
    connect(m_camera.get(), &CameraFeed::camerasChanged, this, [this] {
        layWays();
        Q_EMIT camerasChanged();
    });
    layWays();
    if (isVisible()) {
        m_camera->lookNowAndThen();
    }
}

bool EvidencePanel::hasCamera() const
{
    return !m_camera->cameras().empty();
}

/// Looked for whenever the panel is come back to, so that one that is plugged in during the day is found.
void EvidencePanel::showEvent(QShowEvent *event)
{
    if (!hasCamera()) {
        m_camera->lookNowAndThen();
    }
    QWidget::showEvent(event);
}

/// In one row; with a camera in two.
void EvidencePanel::layWays()
{
    const int inRow = hasCamera() ? 2 : 3;
    int at = 0;
    for (Button *button : {m_photo, m_useCamera, m_file, m_paste}) {
        m_ways->removeWidget(button);
        const bool isOffered = button != m_useCamera || hasCamera();
        button->setVisible(isOffered);
        if (isOffered) {
            m_ways->addWidget(button, at / inRow, at % inRow);
            ++at;
        }
    }
    for (int column = 0; column < 3; ++column) {
        m_ways->setColumnStretch(column, column < inRow ? 1 : 0);
    }
}

void EvidencePanel::openCamera()
{
    if (!hasCamera() || !m_desk.place().isEditable || m_desk.place().assessment.isNull()) {
        return;
    }
    if (!m_cameraView) {
        m_cameraView = new CameraView(m_desk, *m_camera, window());
    }
    m_cameraView->open(this);
}

// --- attaching

void EvidencePanel::choose(const QString &title, const QString &filter)
{
    m_dialogs->chooseOpenFiles(this, title, filter, [this](const QStringList &paths) { m_desk.addFiles(paths); });
}

void EvidencePanel::choosePhotos()
{
    choose(tr("Photos to attach"), tr("Photos") + u" (*.jpg *.jpeg *.JPG *.JPEG *.png *.PNG *.webp)"_s);
}

void EvidencePanel::chooseFiles()
{
    choose(tr("Photos and documents to attach"),
           tr("Photos and PDF") + u" (*.jpg *.jpeg *.JPG *.JPEG *.png *.PNG *.webp *.pdf *.PDF);;"_s + tr("All files")
               + u" (*)"_s);
}

void EvidencePanel::paste()
{
    if (const QMimeData *copied = QApplication::clipboard()->mimeData()) {
        m_desk.addFrom(*copied);
    }
}

bool EvidencePanel::canPaste() const
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    return copied && hasSources(*copied);
}

void EvidencePanel::takeDropsOn(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool EvidencePanel::isDropTaken(QObject *, QEvent *event)
{
    const bool isOver = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (event->type() == QEvent::DragLeave) {
        setDropping(false);
        return true;
    }
    if (!isOver && event->type() != QEvent::Drop) {
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!isVisible() || m_desk.place().assessment.isNull() || !hasSources(*drop->mimeData())) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    setDropping(isOver);
    if (!isOver) {
        m_desk.addFrom(*drop->mimeData());
    }
    return true;
}

bool EvidencePanel::eventFilter(QObject *watched, QEvent *event)
{
    return isDropTaken(watched, event) || QWidget::eventFilter(watched, event);
}

void EvidencePanel::setDropping(bool dropping)
{
    if (m_isDropping != dropping) {
        m_isDropping = dropping;
        update();
    }
}

void EvidencePanel::paintEvent(QPaintEvent *)
{
    if (m_isDropping) {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().accent.ground);
    }
}

// --- how it goes

void EvidencePanel::showProgress()
{
    if (m_desk.isBusy() && !m_wasBusy) {
        m_progress->start(tr("Attaching"));
    }
    if (m_desk.isBusy()) {
        m_progress->setProgress(m_desk.done(), m_desk.total());
    } else if (m_wasBusy) {
        m_progress->finish();
    }
    m_wasBusy = m_desk.isBusy();
}

void EvidencePanel::showRefusals()
{
    const std::vector<EvidenceRefusal> &refusals = m_desk.refusals();
    for (Label *label : m_refused) {
        label->hide();
        label->deleteLater();
    }
    m_refused.clear();
    const auto say = [this](const QString &sentence) {
        m_refused.push_back(new Label(sentence, TextRole::Small));
        m_refusals->body()->addWidget(m_refused.back());
    };
    for (size_t i = 0; i < refusals.size() && i < namedRefusals; ++i) {
        const EvidenceRefusal &refusal = refusals[i];
        const bool isNamed = refusal.name.isEmpty() || refusal.sentence.contains(refusal.name);
        say(isNamed ? refusal.sentence : isolated(refusal.name) + u": "_s + refusal.sentence);
    }
    if (refusals.size() > namedRefusals) {
        say(tr("And %n more.", nullptr, int(refusals.size()) - namedRefusals));
    }
    m_refusedTitle->setText(tr("Not attached: %1").arg(number(qint64(refusals.size()))));
    m_refusals->setAccessibleName(m_refusedTitle->text());
    m_refusals->setVisible(!refusals.empty());
}

void EvidencePanel::retranslate()
{
    m_title->setTitle(tr("Evidence"));
    m_empty->setText(tr("Drop photos or PDF files here, or press Ctrl+V."));
    m_openly->setText(tr("Photos and captions are not sealed, also where answers are. Nobody's face, name or words "
                         "belong here."));
    m_photo->setText(tr("Photo"));
    m_useCamera->setText(tr("Camera"));
    m_file->setText(tr("File"));
    m_paste->setText(tr("Paste"));
    m_photo->setToolTip(tr("Attach photos, several at once"));
    m_useCamera->setToolTip(tr("Take photos with the camera of this computer"));
    m_file->setToolTip(tr("Attach photos or PDF files, several at once"));
    m_paste->setToolTip(tr("Attach what is on the clipboard"));
    showItems();
    showRefusals();
}

} // namespace meyar::ui
