// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for meyar-camera: speaks as it does, with pictures of its own. The id says how it behaves.
#include "ui/evidence/cameraends.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QImage>

#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using namespace meyar;

namespace {

QByteArray picture(int at)
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(at * 40 % 360, 200, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg");
    return bytes;
}

int watch(const QString &id, QFile &out)
{
    if (id == u"gone") {
        return int(CameraEnd::NoSuchCamera);
    }
    if (id == u"busy") {
        return int(CameraEnd::Refused);
    }
    if (id == u"dark") {
        return int(CameraEnd::NoPicture);
    }
    if (id.startsWith(u"crash:")) { // the first time, as the file says; and then no more
        QFile once(id.mid(6));
        if (!once.exists()) {
            once.open(QIODevice::WriteOnly);
            once.close();
            std::abort();
        }
    }
    if (id == u"always") {
        std::abort();
    }
    std::thread([] {
        while (getchar() != EOF) {
        }
        std::_Exit(0);
    }).detach();
    QDataStream stream(&out);
    for (int at = 0;; ++at) {
        stream << picture(at);
        if (!out.flush()) {
            return 0;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile out;
    if (arguments.size() < 2 || !out.open(stdout, QIODevice::WriteOnly)) {
        return int(CameraEnd::NotAsked);
    }
    if (arguments[1] == u"list") {
        out.write(qgetenv("MEYAR_TEST_CAMERAS"));
        return 0;
    }
    return watch(arguments.value(2), out);
}
