// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/photopair.h"

#include "ui/common/button.h"
#include "ui/common/dialogs.h"
#include "ui/training/beforeafter.h"
#include "ui/training/parttable.h"
#include "ui/training/trainingcontroller.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using namespace Qt::StringLiterals;

PhotoPair::PhotoPair(TrainingController &controller, PartTable &table, Dialogs &dialogs, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_table(table)
    , m_dialogs(dialogs)
    , m_head(new SectionHeader({}, this))
    , m_slider(new BeforeAfter(this))
{
    setObjectName(u"photosOf%1"_s.arg(int(table.model().part())));
    buildSide(false);
    buildSide(true);
    body()->addWidget(m_head);
    body()->addWidget(m_slider, 1);
    m_slider->setAcceptDrops(true);
    m_slider->installEventFilter(this);
    connect(&table, &PartTable::chosenChanged, this, &PhotoPair::refresh);
    retranslate();
}

void PhotoPair::buildSide(bool isAfter)
{
    Side &side = m_sides[isAfter ? 1 : 0];
    side.button = new Button(ButtonKind::Plain, m_head);
    side.button->setObjectName(isAfter ? u"photoAfter"_s : u"photoBefore"_s);
    side.button->setSmall(true);
    side.button->setIconName(u"camera-photo"_s);
    side.menu = new QMenu(this);
    side.menu->setObjectName(side.button->objectName() + u"Menu"_s);
    side.file = side.menu->addAction({}, this, [this, isAfter] { choose(isAfter); });
    side.paste = side.menu->addAction({}, this, [this, isAfter] { paste(isAfter); });
    side.remove = side.menu->addAction({}, this, [this, isAfter] { remove(isAfter); });
    connect(side.button, &Button::clicked, this, [this, isAfter] { openMenu(isAfter); });
    m_head->addTrailing(side.button);
}

void PhotoPair::openMenu(bool isAfter)
{
    Side &side = m_sides[isAfter ? 1 : 0];
    const auto [before, after] = chosenPhotos();
    side.paste->setEnabled(hasSources(*QGuiApplication::clipboard()->mimeData()));
    side.remove->setEnabled(!(isAfter ? after : before).isEmpty());
    side.menu->popup(side.button->mapToGlobal(QPoint(0, side.button->height())));
}

CohortPhotoPlace PhotoPair::place(bool isAfter) const
{
    return {m_table.model().part(), m_table.chosen(), isAfter};
}

std::pair<QString, QString> PhotoPair::chosenPhotos() const
{
    const QUuid chosen = m_table.chosen();
    std::pair<QString, QString> photos;
    const auto look = [&](const auto &rows) {
        const auto row = std::ranges::find_if(rows, [&](const auto &each) { return each.id.uuid() == chosen; });
        if (row != rows.end()) {
            photos = {row->before, row->after};
        }
    };
    look(m_controller.record().projects);
    look(m_controller.record().points);
    return photos;
}

void PhotoPair::refresh()
{
    const bool isThere = !m_table.chosen().isNull();
    for (Side &side : m_sides) {
        side.button->setEnabled(isThere);
    }
    const std::pair<QString, QString> photos = chosenPhotos();
    if (photos == m_shown) {
        return;
    }
    m_shown = photos;
    m_controller.readPhoto(photos.first, [this, photos](const QImage &before) {
        m_controller.readPhoto(photos.second, [this, photos, before](const QImage &after) {
            if (m_shown == photos) {
                m_slider->setPhotos(before, after);
            }
        });
    });
}

void PhotoPair::retranslate()
{
    m_head->setTitle(tr("Before and after"));
    m_sides[0].button->setText(tr("Photo of before"));
    m_sides[1].button->setText(tr("Photo of after"));
    for (Side &side : m_sides) {
        side.file->setText(tr("Choose a photo…"));
        side.paste->setText(tr("Paste"));
        side.remove->setText(tr("Take the photo away"));
    }
    m_slider->retranslate();
}

void PhotoPair::choose(bool isAfter)
{
    m_dialogs.chooseOpenFile(this, isAfter ? tr("Photo of after") : tr("Photo of before"), tr("Photos (*.jpg *.jpeg *.png *.webp);;All files (*)"),
                             [this, isAfter](const QString &path) {
                                 if (!path.isEmpty()) {
                                     take({{path, QFileInfo(path).fileName()}}, isAfter);
                                 }
                             });
}

void PhotoPair::paste(bool isAfter)
{
    take(sourcesIn(*QGuiApplication::clipboard()->mimeData(), u"photo.png"_s), isAfter);
}

void PhotoPair::remove(bool isAfter)
{
    m_controller.removePhoto(place(isAfter));
}

void PhotoPair::take(const std::vector<EvidenceSource> &sources, bool isAfter)
{
    if (!sources.empty() && !m_table.chosen().isNull()) {
        m_controller.attachPhoto(place(isAfter), sources.front());
    }
}

bool PhotoPair::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEntering = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched == m_slider && (isEntering || event->type() == QEvent::Drop)) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (m_table.chosen().isNull() || !hasSources(*drop->mimeData())) {
            return false;
        }
        if (!isEntering) {
            take(sourcesIn(*drop->mimeData(), u"photo.png"_s), m_slider->isAfterAt(drop->position().toPoint()));
        }
        drop->acceptProposedAction();
        return true;
    }
    if (watched == m_slider && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste(!chosenPhotos().first.isEmpty()); // what was before comes first
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace meyar::ui
