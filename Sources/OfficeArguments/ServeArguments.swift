package import ArgumentParser

/// What `delegates serve` takes: read by the program that serves, told in the help, man pages and completions of the command.
package struct ServeArguments: ParsableArguments {
    /// What the command does, in a line.
    package static let abstract = "Serve the office's page."

    /// How it is reached, and how it ends.
    package static let discussion = """
        The first line of standard output is the address to open, once the page answers. On a loopback address without users \
        it opens for whoever has that address, token and all; on any other address users sign in, and connections are \
        encrypted: by a certificate here, or by a proxy before it. It ends on Ctrl-C or SIGTERM, with nothing lost.
        """

    /// The path of the office's file.
    @Option(help: "The office's file; it is made where it is not there.", completion: .file())
    package var store = "office.sqlite"

    /// The port, 0 for any that is free.
    @Option(help: "The port; 0 takes a free one.")
    package var port = 8080

    /// The address to listen on, by number or name.
    @Option(help: "The address to listen on.")
    package var host = "127.0.0.1"

    /// The path of the certificate chain.
    @Option(help: "The certificate chain, in PEM.", completion: .file())
    package var certificate: String?

    /// The path of the certificate's private key.
    @Option(help: "The private key of the certificate, in PEM.", completion: .file())
    package var key: String?

    /// The name that a proxy answers to.
    @Option(help: "The name under which a proxy with TLS is asked for this page.")
    package var behindProxy: String?

    /// The addresses of proxies on other machines.
    @Option(
        help: ArgumentHelp(
            "An address that the proxy asks from, where it is on another machine; several are given one by one.",
            valueName: "address"))
    package var proxyAddress: [String] = []

    /// Whether an administrator is made before anything is served.
    @Flag(help: "Make an administrator first: asks for a name and a password.")
    package var createAdmin = false

    package init() {}
}
