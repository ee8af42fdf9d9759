// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to print an audit with photos. The baseline is the same report without them.
// bench_report [checkpoints [photos]], 250 and 100 if left out; each photo has 12 megapixels.
#include "core/report/reportdocument.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportphoto.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace meyar;

namespace {

/// A photo as a telephone takes it: no two have the same bytes.
QByteArray photo(int number)
{
    QImage picture(4000, 3000, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            line[x] = qRgb((x / 8 + number * 7) % 256, (y / 8) % 256, ((x ^ y) / 16) % 256);
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpg", 88);
    return buffer.data();
}

ReportDocument reportOf(int checkpoints, const std::vector<report::Photo> &photos)
{
    ReportDocument document;
    document.blocks.push_back(report::Title{Text(u"Audit report"_s, {}), Text(u"Tarazu Leather"_s, {}), {}, {}});
    report::CheckpointTable table{Text(u"Checkpoint"_s, {}), Text(u"Result"_s, {}), {}};
    for (int i = 0; i < checkpoints; ++i) {
        table.rows.push_back({u"FX-%1"_s.arg(i), Text(u"Are all emergency exits of hall %1 unlocked, clear and easy to open?"_s.arg(i), {}),
                              i % 5 == 0 ? report::Mark::Failed : report::Mark::Good, Text(i % 5 == 0 ? u"No"_s : u"Yes"_s, {}),
                              Text(i % 5 == 0 ? u"The door was blocked by drums; 60 cm were free."_s : QString(), {})});
    }
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(report::PhotoGrid{photos});
    return document;
}

double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

/// The most memory that this process has had, in megabytes.
double peak()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int checkpoints = argc > 1 ? std::atoi(argv[1]) : 250;
    const int count = argc > 2 ? std::atoi(argv[2]) : 100;
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const std::vector<report::Photo> &photos) {
        const auto start = std::chrono::steady_clock::now();
        if (!ui::writePdf(reportOf(checkpoints, photos), folder.filePath(name))) {
            std::fprintf(stderr, "the report was not written\n");
        }
        return milliseconds(start);
    };
    (void)write(u"warm.pdf"_s, {}); // fonts
    const double baseline = write(u"without.pdf"_s, {});
    std::printf("%d checkpoints, %d photos of 12 megapixels\n", checkpoints, count);
    std::printf("  baseline: the report without photos %14.0f ms\n", baseline);

    const PhotoMaker make = ui::reportPhotoMaker();
    std::vector<report::Photo> photos;
    double copying = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray original = photo(i);
        const auto start = std::chrono::steady_clock::now();
        const Result<QByteArray> small = make(original, u"photo.jpg"_s);
        copying += milliseconds(start);
        if (small) {
            photos.push_back({*small, u"image/jpeg"_s, Text(u"Photo %1"_s.arg(i), {})});
        }
    }
    const double writing = write(u"with.pdf"_s, photos);
    std::printf("  small copies of the photos %23.0f ms %8.1f x\n", copying, copying / baseline);
    std::printf("  the report with them %29.0f ms %8.1f x\n", writing, writing / baseline);
    std::printf("  both together %36.0f ms\n  most memory %38.0f MB\n", copying + writing, peak());
    return int(photos.size()) == count ? 0 : 1;
}
