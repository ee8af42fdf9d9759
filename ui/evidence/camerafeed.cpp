// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/camerafeed.h"

#include "ui/evidence/cameraends.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenLooks = 60'000; ///< milliseconds; a look costs a second of another process
constexpr int forgivenCrashes = 3; ///< of a driver, until it is told
constexpr int endPatience = 500; ///< milliseconds
constexpr int lookingPatience = 15'000; ///< milliseconds

void kill(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
}

} // namespace

CameraFeed::CameraFeed(QObject *parent, QString program)
    : QObject(parent)
    , m_program(std::move(program))
    , m_stream(&m_watching)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(lookingPatience);
    connect(&m_patience, &QTimer::timeout, &m_looking, &QProcess::kill);
    connect(&m_looking, &QProcess::finished, this, &CameraFeed::readCameras);
    connect(&m_watching, &QProcess::readyReadStandardOutput, this, &CameraFeed::readPictures);
    connect(&m_watching, &QProcess::finished, this, &CameraFeed::tellEnd);
    connect(&m_watching, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // the one failure after which there is no end
            tellEnd(int(CameraEnd::Refused), QProcess::NormalExit);
        }
    });
    for (QProcess *process : {&m_looking, &m_watching}) {
        process->setStandardErrorFile(QProcess::nullDevice()); // drivers chatter there
    }
}

CameraFeed::~CameraFeed()
{
    m_looking.disconnect(this);
    kill(m_looking);
    stop();
}

QString CameraFeed::besideThisProgram()
{
    const QFileInfo program(QCoreApplication::applicationDirPath() + u"/meyar-camera"_s
#ifdef Q_OS_WIN
                            + u".exe"_s
#endif
    );
    return program.isExecutable() ? program.filePath() : QString();
}

// --- which there are

void CameraFeed::look()
{
    if (!m_program.isEmpty() && m_looking.state() == QProcess::NotRunning) {
        m_sinceLook.start();
        m_patience.start();
        m_looking.start(m_program, {u"list"_s});
    }
}

void CameraFeed::lookNowAndThen()
{
    if (!m_sinceLook.isValid() || m_sinceLook.hasExpired(betweenLooks)) {
        look();
    }
}

void CameraFeed::readCameras()
{
    m_patience.stop();
    std::vector<CameraDevice> cameras;
    const QJsonArray listed = QJsonDocument::fromJson(m_looking.readAllStandardOutput()).array();
    for (const QJsonValue &each : listed) {
        cameras.push_back({each[u"id"].toString(), each[u"name"].toString()});
    }
    if (cameras != m_cameras) {
        m_cameras = std::move(cameras);
        Q_EMIT camerasChanged();
    }
}

// --- what one sees

void CameraFeed::start(const QString &id)
{
    m_crashesLeft = forgivenCrashes;
    restart(id);
}

void CameraFeed::restart(const QString &id)
{
    stop();
    m_watched = id;
    m_stream.resetStatus();
    m_watching.start(m_program, {u"watch"_s, id});
}

void CameraFeed::stop()
{
    m_watching.blockSignals(true); // the end that was asked for is no news
    if (m_watching.state() != QProcess::NotRunning) {
        m_watching.closeWriteChannel();
        m_watching.waitForFinished(endPatience); // in order, it sets the camera free; measured at 12 ms
    }
    kill(m_watching);
    m_watching.close(); // with what was not read
    m_watching.blockSignals(false);
    m_photo.clear();
}

void CameraFeed::readPictures()
{
    QByteArray newest;
    while (true) {
        QByteArray bytes;
        m_stream.startTransaction();
        m_stream >> bytes;
        if (!m_stream.commitTransaction()) {
            break;
        }
        newest = bytes;
    }
    if (newest.isEmpty()) {
        return;
    }
    if (const QImage picture = QImage::fromData(newest, "jpg"); !picture.isNull()) {
        m_photo = newest;
        Q_EMIT pictureCame(picture);
    }
}

void CameraFeed::tellEnd(int code, QProcess::ExitStatus status)
{
    m_photo.clear();
    if (status == QProcess::CrashExit && m_crashesLeft-- > 0) {
        restart(m_watched);
        return;
    }
    if (status == QProcess::NormalExit && code == int(CameraEnd::NoSuchCamera)) {
        Q_EMIT ended(tr("This camera is not connected any more. Plug it in again and press “Try again”."));
    } else if (status == QProcess::NormalExit && code == int(CameraEnd::NoPicture)) {
        Q_EMIT ended(tr("The camera sends no picture. Take its cover off, or unplug it and plug it in again; then press "
                        "“Try again”."));
    } else {
        Q_EMIT ended(tr("The camera could not be used. If another program is using it, close that one; then press “Try "
                        "again”."));
    }
}

} // namespace meyar::ui
