// SPDX-License-Identifier: GPL-3.0-or-later
// meyar-camera: the cameras of this computer for Meyar, in a process of its own. It opens no database and no window.
//   meyar-camera list         the cameras as JSON: [{"id":…,"name":…}]
//   meyar-camera watch ID     its pictures, each a JPEG as QDataStream writes a QByteArray, until standard input ends
// Ends with one of the codes of ui/evidence/cameraends.h when it cannot.
#include "ui/evidence/cameraends.h"

#include <QBuffer>
#include <QCamera>
#include <QCameraDevice>
#include <QDataStream>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using meyar::CameraEnd;

namespace {

constexpr int millisecondsBetween = 80; ///< twelve pictures a second are enough to aim by
constexpr int settling = 400; ///< milliseconds: the first pictures are dark, and PipeWire takes their memory back
constexpr int patience = 10'000; ///< milliseconds without a picture
constexpr int quality = 92; ///< of the JPEGs, which are what is attached
constexpr QSize most(1920, 1080); ///< larger ones come slowly over USB 2
constexpr float leastRate = 5; ///< pictures a second

int list(QFile &out)
{
    QJsonArray cameras;
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        cameras.append(QJsonObject{{u"id"_s, QString::fromUtf8(device.id())}, {u"name"_s, device.description()}});
    }
    out.write(QJsonDocument(cameras).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

std::optional<QCameraDevice> camera(const QByteArray &id)
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&id](const QCameraDevice &device) { return device.id() == id; });
    return found == devices.end() ? std::nullopt : std::optional(*found);
}

/// The sharpest that is not too slow to aim by.
QCameraFormat bestFormat(const QCameraDevice &device)
{
    QCameraFormat best;
    const auto pixels = [](const QCameraFormat &format) {
        return format.resolution().width() * format.resolution().height();
    };
    for (const QCameraFormat &format : device.videoFormats()) {
        const QSize size = format.resolution();
        const bool isFit = size.width() <= most.width() && size.height() <= most.height()
                           && format.maxFrameRate() >= leastRate;
        if (isFit && (best.isNull() || pixels(format) > pixels(best))) {
            best = format;
        }
    }
    return best;
}

/// Ends the program in order, with the camera set free, when whoever asked for its pictures goes.
void endWithInput()
{
    std::thread([] {
        while (getchar() != EOF) {
        }
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    }).detach();
}

bool write(QFile &out, const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpg", quality);
    QDataStream stream(&out);
    stream << bytes;
    return stream.status() == QDataStream::Ok && out.flush();
}

int watch(QFile &out, const QByteArray &id)
{
    const std::optional<QCameraDevice> device = camera(id);
    if (!device) {
        return int(CameraEnd::NoSuchCamera);
    }
    QCamera source(*device);
    if (const QCameraFormat format = bestFormat(*device); !format.isNull()) {
        source.setCameraFormat(format);
    }
    QVideoSink sink;
    QMediaCaptureSession session;
    session.setCamera(&source);
    session.setVideoSink(&sink);
    QTimer waiting;
    waiting.setSingleShot(true);
    QElapsedTimer sinceFirst;
    QElapsedTimer sinceLast;
    QObject::connect(&waiting, &QTimer::timeout, [] { QCoreApplication::exit(int(CameraEnd::NoPicture)); });
    QObject::connect(&source, &QCamera::errorOccurred, [](QCamera::Error error, const QString &) {
        if (error != QCamera::NoError) {
            QCoreApplication::exit(int(CameraEnd::Refused));
        }
    });
    QObject::connect(&sink, &QVideoSink::videoFrameChanged, [&](const QVideoFrame &frame) {
        if (!sinceFirst.isValid()) {
            sinceFirst.start();
        }
        if (!sinceFirst.hasExpired(settling)) {
            return;
        }
        if (sinceLast.isValid() && sinceLast.elapsed() < millisecondsBetween) {
            return;
        }
        const QImage picture = frame.toImage();
        if (picture.isNull()) {
            return;
        }
        waiting.start(patience);
        sinceLast.start();
        if (!write(out, picture)) { // nobody reads any more
            QCoreApplication::exit(0);
        }
    });
    waiting.start(patience);
    endWithInput();
    source.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures are made without a display
    const QGuiApplication application(argc, argv);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return int(CameraEnd::Refused);
    }
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments[1] == u"list") {
        return list(out);
    }
    if (arguments.size() == 3 && arguments[1] == u"watch") {
        return watch(out, arguments[2].toUtf8());
    }
    fputs("Usage: meyar-camera list | meyar-camera watch ID\n", stderr);
    return int(CameraEnd::NotAsked);
}
