using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A chart as PNG: the drawing of <see cref="ChartDrawing"/> rendered by librsvg and cairo (Debian: librsvg2-2), which are called here and nowhere else.
/// Drawings hold no addresses, so nothing is fetched.
/// </summary>
public static unsafe partial class PngChart
{
    private const string Rsvg = "librsvg-2.so.2", Cairo = "libcairo.so.2", GObject = "libgobject-2.0.so.0", GLib = "libglib-2.0.so.0";
    private const int Argb32 = 0, Success = 0, WriteError = 11;

    /// <summary>What is said where the libraries are missing.</summary>
    public static Text Missing { get; } = new(
        "Diagrammer kan ikke tegnes som PNG her: librsvg mangler. Installer den (Debian: apt install librsvg2-2), eller hent diagrammet som SVG.",
        "Charts cannot be drawn as PNG here: librsvg is missing. Install it (Debian: apt install librsvg2-2), or fetch the chart as SVG.");

    /// <summary>Whether the libraries are installed.</summary>
    public static bool IsAvailable { get; } = NativeLibrary.TryLoad(Rsvg, out _) && NativeLibrary.TryLoad(Cairo, out _) && NativeLibrary.TryLoad(GObject, out _);

    /// <summary>Draws the chart and writes it.</summary>
    /// <exception cref="ChartRefusedException">The figures cannot be drawn so, or the libraries are missing (<see cref="Missing"/>).</exception>
    public static void Write(Cube cube, ChartSettings settings, Stream output) => WriteDrawing(ChartDrawing.Svg(cube, settings), output);

    /// <summary>Renders a drawing in its own size and writes it.</summary>
    /// <exception cref="ChartRefusedException">The libraries are missing (<see cref="Missing"/>), or the drawing is not SVG.</exception>
    public static void WriteDrawing(string svg, Stream output)
    {
        if (!IsAvailable)
            throw new ChartRefusedException(Missing);
        var bytes = Encoding.UTF8.GetBytes(svg);
        var error = (GError*)null;
        nint handle, surface = 0, cairo = 0;
        fixed (byte* start = bytes)
            handle = rsvg_handle_new_from_data(start, (nuint)bytes.Length, &error);
        try
        {
            Check(handle != 0 && error == null, error);
            double width, height;
            Check(rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0, null);
            surface = cairo_image_surface_create(Argb32, (int)Math.Ceiling(width), (int)Math.Ceiling(height));
            cairo = cairo_create(surface);
            var whole = new Rectangle(0, 0, width, height);
            Check(rsvg_handle_render_document(handle, cairo, &whole, &error) != 0, error);
            var to = GCHandle.Alloc(new Target(output));
            try
            {
                var status = cairo_surface_write_to_png_stream(surface, &Receive, GCHandle.ToIntPtr(to));
                if (((Target)to.Target!).Failure is { } failure)
                    System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
                Check(status == Success, null);
            }
            finally
            {
                to.Free();
            }
        }
        finally
        {
            if (cairo != 0)
                cairo_destroy(cairo);
            if (surface != 0)
                cairo_surface_destroy(surface);
            if (handle != 0)
                g_object_unref(handle);
        }
    }

    private static void Check(bool isGood, GError* error)
    {
        if (isGood)
            return;
        var message = error == null ? "" : Marshal.PtrToStringUTF8(error->Message);
        if (error != null)
            g_error_free(error);
        throw new ChartRefusedException(new Text($"Diagrammet kunne ikke tegnes som PNG. {message}".TrimEnd(), $"The chart could not be drawn as PNG. {message}".TrimEnd()));
    }

    // An exception must not pass through cairo: it is kept, and thrown when cairo has returned.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Receive(nint closure, byte* data, uint length)
    {
        var target = (Target)GCHandle.FromIntPtr(closure).Target!;
        try
        {
            target.Output.Write(new ReadOnlySpan<byte>(data, checked((int)length)));
            return Success;
        }
        catch (Exception failure) // house: crash boundary - managed exceptions cannot cross native frames; it is thrown again after the call
        {
            target.Failure = failure;
            return WriteError;
        }
    }

    [LibraryImport(Rsvg)]
    private static partial nint rsvg_handle_new_from_data(byte* data, nuint length, GError** error);

    [LibraryImport(Rsvg)]
    private static partial int rsvg_handle_get_intrinsic_size_in_pixels(nint handle, double* width, double* height);

    [LibraryImport(Rsvg)]
    private static partial int rsvg_handle_render_document(nint handle, nint cairo, Rectangle* viewport, GError** error);

    [LibraryImport(Cairo)]
    private static partial nint cairo_image_surface_create(int format, int width, int height);

    [LibraryImport(Cairo)]
    private static partial nint cairo_create(nint surface);

    [LibraryImport(Cairo)]
    private static partial int cairo_surface_write_to_png_stream(nint surface, delegate* unmanaged[Cdecl]<nint, byte*, uint, int> write, nint closure);

    [LibraryImport(Cairo)]
    private static partial void cairo_destroy(nint cairo);

    [LibraryImport(Cairo)]
    private static partial void cairo_surface_destroy(nint surface);

    [LibraryImport(GObject)]
    private static partial void g_object_unref(nint handle);

    [LibraryImport(GLib)]
    private static partial void g_error_free(GError* error);

    private sealed class Target(Stream output)
    {
        public Stream Output { get; } = output;

        public Exception? Failure { get; set; }
    }

    private readonly record struct GError(uint Domain, int Code, nint Message);

    private readonly record struct Rectangle(double X, double Y, double Width, double Height);
}
