// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/cameraview.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/evidence/camerafeed.h"
#include "ui/evidence/evidencedesk.h"
#include "ui/evidence/photocanvas.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace meyar::ui {

using namespace Qt::StringLiterals;

CameraView::CameraView(EvidenceDesk &desk, CameraFeed &feed, QWidget *window)
    : CoveringView(window)
    , m_desk(desk)
    , m_feed(feed)
    , m_title(new Label(TextRole::Heading))
    , m_which(new QComboBox)
    , m_close(new IconButton(u"window-close"_s, ButtonKind::Quiet))
    , m_canvas(new PhotoCanvas)
    , m_said(new Label(TextRole::Small))
    , m_again(new Button)
    , m_take(new Button(ButtonKind::Primary))
{
    setObjectName(u"cameraView"_s);
    setFocusPolicy(Qt::ClickFocus); // it has the keys while there is nothing to press
    m_take->setObjectName(u"takePhoto"_s);
    m_take->setIconName(u"camera-photo"_s);
    m_take->setKeyHint(u"Space"_s);
    m_again->setIconName(u"view-refresh"_s);
    m_again->setObjectName(u"cameraAgain"_s);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_said->setTone(Tone::Muted);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title);
    head->addWidget(m_which);
    head->addStretch(1);
    head->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_said, 1);
    foot->addWidget(m_again);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(head);
    column->addWidget(m_canvas, 1);
    column->addLayout(foot);
    connect(m_close, &Button::clicked, this, &CameraView::close);
    connect(m_take, &Button::clicked, this, &CameraView::take);
    connect(m_again, &Button::clicked, this, [this] {
        m_feed.look();
        start();
    });
    connect(m_which, &QComboBox::activated, this, [this] {
        m_camera = m_which->currentData().toString();
        start();
    });
    connect(&feed, &CameraFeed::camerasChanged, this, &CameraView::showCameras);
    connect(&feed, &CameraFeed::pictureCame, this, &CameraView::showPicture);
    connect(&feed, &CameraFeed::ended, this, &CameraView::showEnd);
    connect(&desk, &EvidenceDesk::refusalsChanged, this, &CameraView::showState);
    showCameras();
    retranslate();
}

void CameraView::open(QWidget *from)
{
    m_taken = 0;
    cover(from);
    start();
}

void CameraView::close()
{
    m_feed.stop();
    m_canvas->clear({});
    uncover();
}

void CameraView::start()
{
    m_ended.clear();
    m_canvas->clear(tr("Starting the camera…"));
    m_feed.start(m_camera);
    showState();
    setFocus(Qt::PopupFocusReason);
}

void CameraView::showCameras()
{
    const std::vector<CameraDevice> &cameras = m_feed.cameras();
    m_which->clear();
    for (const CameraDevice &camera : cameras) {
        m_which->addItem(camera.name, camera.id);
    }
    if (const int at = m_which->findData(m_camera); at >= 0) {
        m_which->setCurrentIndex(at);
    } else if (!cameras.empty()) {
        m_camera = cameras.front().id;
    }
    m_which->setVisible(cameras.size() > 1);
}

void CameraView::showPicture(const QImage &picture)
{
    if (isVisible()) {
        const bool isFirst = !m_canvas->hasPicture();
        m_canvas->setPicture(picture, picture.size());
        if (isFirst) {
            showState();
        }
    }
}

void CameraView::showEnd(const QString &sentence)
{
    m_ended = sentence;
    m_canvas->clear(sentence);
    showState();
    if (isVisible()) {
        m_again->setFocus(Qt::OtherFocusReason);
    }
}

void CameraView::take()
{
    if (!m_feed.photo().isEmpty() && m_canvas->hasPicture()) {
        ++m_taken;
        m_desk.addPhoto(m_feed.photo());
        showState();
    }
}

void CameraView::showState()
{
    m_again->setVisible(!m_ended.isEmpty());
    m_take->setEnabled(m_canvas->hasPicture());
    if (hasFocus() && m_take->isEnabled()) {
        m_take->setFocus(Qt::OtherFocusReason);
    }
    const std::vector<EvidenceRefusal> &refusals = m_desk.refusals();
    m_said->setTone(refusals.empty() ? Tone::Muted : Tone::Warn);
    m_said->setText(!refusals.empty() ? refusals.back().sentence
                    : m_taken > 0     ? tr("%n photos attached. Space takes another one, Esc goes back.", nullptr, m_taken)
                                      : tr("Space takes the photo and attaches it. Esc goes back."));
}

void CameraView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        close();
    } else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_again->hasFocus() ? m_again->click() : m_take->click();
    }
    event->accept(); // nothing reaches the page beneath
}

void CameraView::retranslate()
{
    m_title->setText(tr("Camera"));
    m_which->setAccessibleName(tr("Which camera"));
    m_canvas->setAccessibleName(tr("What the camera sees"));
    m_close->setName(tr("Close the camera"));
    m_take->setText(tr("Take photo"));
    m_again->setText(tr("Try again"));
    showState();
}

} // namespace meyar::ui
